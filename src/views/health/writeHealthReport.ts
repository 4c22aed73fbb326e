import type { Progress, ReadReport } from '../../archive/contract';
import type { CacheCoverage } from '../../archive/offline/cacheCoverage';
import type { StorageReport } from '../../archive/offline/storageReport';
import { EXPECTED } from '../../digest/expected';
import type { Manifest } from '../../digest/manifest';
import type { Failure } from '../../failure';

/** What a health report covers; undefined for what is not known yet. */
export type Health = {
  readonly version: string;
  readonly manifest: Manifest | undefined;
  readonly progress: Progress;
  readonly readReport: ReadReport | undefined;
  readonly cached: CacheCoverage | undefined;
  readonly storage: StorageReport | undefined;
  /** Facts about the browser, by name. */
  readonly browser: readonly (readonly [name: string, value: string])[];
};

/** Writes the health of the data as plain text for a bug report, in English in every interface. */
export function writeHealthReport(health: Health): string {
  const { version, manifest, progress, readReport, browser } = health;
  const { daysRead, daysTotal, firstDay, tier, failure, indexFailure } = progress;
  const days = manifest?.days ?? [];
  const lines = [
    `Haru Papers ${version}`,
    `archive: ${days.length} days, ${days.at(-1)?.day ?? '?'} to ${days[0]?.day ?? '?'}, list ${manifest?.hash ?? '?'}`,
    `read: ${daysRead} of ${daysTotal ?? '?'} days, ${readReport?.papers ?? '?'} papers in ${readReport?.listings ?? '?'} listings, index ${tier}, since ${firstDay ?? 'the first'}`,
    `failure: ${failure ? failureText(failure) : 'none'}`,
    ...(indexFailure ? [`index failure: ${failureText(indexFailure)}`] : []),
    `failed days: ${readReport?.failed.length ?? '?'}`,
    ...(readReport?.failed ?? []).map(({ day, failure }) => `  ${day}: ${failureText(failure)}`),
    `problems: ${readReport?.problemCount ?? '?'}`,
    ...(readReport?.problems ?? []).slice(0, MAX_PROBLEMS).map(problemText),
    ...(readReport ? leftOutText(readReport) : []),
    storageText(health),
    ...browser.map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Keeps a report short enough to be pasted; the number of all problems is given before them. */
const MAX_PROBLEMS = 100;

function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return `refused ${failure.file} (${failure.status})`;
    case 'unreachable':
    case 'unreadable':
      return `${failure.kind} ${failure.file}`;
    case 'no-worker':
      return 'no worker';
    case 'bug':
      return `bug: ${failure.message}`;
  }
}

function problemText({ file, line, paper, kind, found }: ReadReport['problems'][0]): string {
  const context = paper ? `paper ${paper}: ` : '';
  return `  ${file}:${line}: ${context}expected ${EXPECTED[kind]}, found "${found}"`;
}

function leftOutText({ ownLeftOut: days }: ReadReport): string[] {
  if (days.length === 0) return [];
  return [`own digests left out: ${days.length} days, ${days.at(-1)} to ${days[0]}`];
}

function storageText({ cached, storage, progress }: Health): string {
  const facts = [
    `${cached?.days ?? '?'} days (${cached?.bytes ?? '?'} bytes)`,
    `${storage?.indexes ?? '?'} indexes`,
    `${storage?.appFiles ?? '?'} files of the app`,
    `${storage?.usage ?? '?'} of ${storage?.quota ?? '?'} bytes`,
    `persisted ${storage?.isPersisted ?? '?'}`,
    `refused by the browser ${progress.storingFailed}`,
  ];
  return `stored: ${facts.join(', ')}`;
}
