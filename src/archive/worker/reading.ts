import type { Manifest, ManifestDay } from '../../digest/manifest';
import { type DayFields, isWithin } from '../../question/dayFilter';
import { withTimeout } from '../../withTimeout';
import type { Progress } from '../contract';
import { type FoundManifest, findManifest } from '../offline/findManifest';
import type { OfflineCache } from '../offline/offlineCache';
import { HOST_TIMEOUT_MS } from '../offline/offlineFallback';
import type { Month } from '../packs';
import type { ReadFile } from '../readFile';
import type { Listing } from './listing';
import { withinBudget } from './memoryBudget';
import type { ReadDays } from './readDays';
import { type MonthReader, readMonths } from './readMonths';
import type { ReadReportBuilder } from './readReport';

type Context = {
  /** Reads from the host alone. */
  readonly readFromHost: ReadFile;
  /** Reads from the host, else from the offline cache. */
  readonly readFile: ReadFile;
  readonly cache: OfflineCache;
  readonly byteBudget: number;
  readonly days: ReadDays;
  readonly readReport: ReadReportBuilder;
  readonly listing: Listing;
  /** Called with a pack whose days have all been read from it. */
  readonly onPack: (month: Month, pack: Uint8Array) => void;
  readonly report: () => void;
};

/** Reads the days of the archive that fit in memory: new ones, changed ones and those that failed. */
export type Reading = {
  /**
   * Reads which days there are, and what they list once that is asked for. Fails when there is no manifest,
   * neither at the host nor in the offline cache.
   */
  list(signal: AbortSignal): Promise<void>;
  /** Reads the texts of the days that are listed. */
  run(signal: AbortSignal): Promise<void>;
  /** The manifest that was read last and the part of it that fits in memory; null: none yet. */
  archive(): { readonly found: FoundManifest; readonly part: Manifest } | null;
  /** Whether a day of a span is still to come. A day that failed is not. */
  isUnread(span: DayFields): boolean;
  /** Whether it is not yet known what a day of a span lists. */
  isUnlisted(span: DayFields): boolean;
  progress(): Pick<
    Progress,
    'daysRead' | 'daysTotal' | 'isListed' | 'isTitled' | 'manifestHash' | 'firstDay' | 'failed'
  >;
};

export function createReading(context: Context): Reading {
  const { readFromHost, readFile, cache, byteBudget, days, readReport, listing, onPack, report } =
    context;
  let found: FoundManifest | null = null;
  let scope: ReturnType<typeof withinBudget> | null = null;

  /** Reading again must not lose what is there: the cached manifest may be older than the known one. */
  const findAgain = (known: FoundManifest, signal: AbortSignal) =>
    withTimeout(() => findManifest(readFromHost, cache, signal), known, HOST_TIMEOUT_MS);

  const isWanted = (entry: ManifestDay) => !days.has(entry) && !readReport.hasFailed(entry.day);

  const someDay = (span: DayFields, test: (entry: ManifestDay) => boolean): boolean =>
    scope?.part.days.some((entry) => isWithin(entry.day, span) && test(entry)) ?? true;

  return {
    async list(signal) {
      const newest = await (found
        ? findAgain(found, signal)
        : findManifest(readFile, cache, signal));
      signal.throwIfAborted();
      found = newest;
      scope = withinBudget(newest.manifest, byteBudget - days.own().bytes);
      readReport.forgetFailed();
      const removed = days.retain(newest.manifest.days, scope.firstDay);
      for (const day of removed) readReport.forgetDay(day);
      report();
      // Before the texts: it is a hundredth of them, and answers all that asks for no text.
      await listing.setManifest(newest.manifest, signal);
    },
    async run(signal) {
      if (!scope) return;
      const reader: MonthReader = {
        isWanted,
        readStored: cache.match,
        onRead: (entry, digest) => {
          days.add(entry, digest.papers);
          readReport.onRead(entry, digest);
        },
        onFailed: readReport.onFailed,
        onPack,
        onMonth: report,
      };
      await readMonths(readFile, scope.part, reader, signal);
    },
    isUnread: (span) => someDay(span, isWanted),
    isUnlisted: (span) => someDay(span, (entry) => isWanted(entry) && !days.isListed(entry)),
    archive: () => found && scope && { found, part: scope.part },
    progress: () => ({
      daysRead: scope?.part.days.filter(days.has).length ?? 0,
      daysTotal: scope?.part.days.length ?? null,
      isListed: scope?.part.days.every(days.isListed) ?? false,
      isTitled: scope?.part.days.every(days.isTitled) ?? false,
      manifestHash: found?.manifest.hash ?? null,
      firstDay: scope?.firstDay ?? null,
      failed: readReport.failedDays(),
    }),
  };
}
