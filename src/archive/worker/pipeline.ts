import { keepRead } from '../offline/keepRead';
import { createOfflineFallback } from '../offline/offlineFallback';
import type { AuthorListing } from './authorListing';
import { createFirstRows, type FirstRows } from './firstRows';
import type { Gate } from './gate';
import { createIndexing } from './indexing';
import { lazySaving } from './lazySaving';
import { createListing, type Listing } from './listing';
import type { Platform } from './platform';
import type { ReadDays } from './readDays';
import { createReading, type Reading } from './reading';
import type { ReadReportBuilder } from './readReport';

export type StepName = 'listing' | 'waiting' | 'reading' | 'indexing' | 'saving';

/** A step of a run. Rejects when it fails or its signal aborts. */
export type Step = {
  readonly name: StepName;
  /** If it fails, the whole run fails; without the other steps questions can still be answered. */
  readonly isEssential: boolean;
  readonly run: (signal: AbortSignal) => Promise<void>;
};

/** What reads the archive of a host, and the steps in which it does. */
export type Pipeline = {
  readonly reading: Reading;
  readonly listing: Listing;
  readonly firstRows: FirstRows;
  readonly steps: readonly Step[];
};

type Parts = {
  readonly days: ReadDays;
  readonly authors: AuthorListing;
  readonly readReport: ReadReportBuilder;
  /** Holds the texts back. */
  readonly texts: Gate;
  /** Called when something is asked that only texts can answer, since the catalogue does not. */
  readonly onUnlisted: () => void;
  readonly report: () => void;
};

/** @param base the app's, below which the archive is */
export function createPipeline(platform: Platform, base: string, parts: Parts): Pipeline {
  const { days, authors, readReport, texts, onUnlisted, report } = parts;
  const { version, byteBudget } = platform;
  const readFromHost = platform.createReadFile(base);
  const cache = platform.createOfflineCache(base);
  const store = platform.createSnapshotStore(base, version);
  const { readFile } = createOfflineFallback(readFromHost, cache);
  const readKept = keepRead(readFile, cache);
  const listing = createListing({ readFile: readKept, days, authors, report, onUnlisted });
  const saving = lazySaving(async () => {
    const { storing } = await import('./storing');
    return storing.createSaving({ days, store, version, cache, readFile: readFromHost });
  });
  const reading = createReading({
    readFromHost,
    readFile,
    cache,
    byteBudget,
    days,
    readReport,
    listing,
    onPack: saving.savePack,
    report,
  });
  const indexing = createIndexing({
    days,
    textModule: platform.textModule,
    store,
    version,
    report,
    onRestored: saving.markSaved,
  });
  const read = (signal: AbortSignal) => {
    indexing.prefetch();
    return reading.run(signal);
  };
  const save = (signal: AbortSignal) => saving.run(reading.archive(), signal);
  const steps: readonly Step[] = [
    { name: 'listing', isEssential: true, run: reading.list },
    { name: 'waiting', isEssential: true, run: texts.opened },
    { name: 'reading', isEssential: true, run: read },
    { name: 'indexing', isEssential: false, run: indexing.run },
    { name: 'saving', isEssential: false, run: save },
  ];
  const manifest = () => reading.archive()?.part ?? null;
  const firstRows = createFirstRows({ readFile: readFromHost, manifest, onRead: report });
  return { reading, listing, firstRows, steps };
}
