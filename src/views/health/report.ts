import type { Progress, ReadReport } from '../../archive/contract';
import type { CacheCoverage } from '../../archive/offline/cacheCoverage';
import type { StorageReport } from '../../archive/offline/storageReport';
import type { Manifest } from '../../digest/manifest';
import type { Failure } from '../../failure';

/** What a report tells; what is not known yet is missing. */
export type Health = {
  readonly version: string;
  readonly manifest: Manifest | undefined;
  readonly progress: Progress;
  readonly readReport: ReadReport | undefined;
  readonly held: CacheCoverage | undefined;
  readonly stored: StorageReport | undefined;
  /** Names and what the browser says of itself. */
  readonly browser: readonly (readonly [name: string, value: string])[];
};

/** Problems with their words; how many there are stands above them. */
const LISTED = 100;

/** The health of the data as plain English text for a report of a bug, whatever the interface speaks. */
export function writeReport(health: Health): string {
  const { version, manifest, progress, readReport, held, stored, browser } = health;
  const { daysRead, daysTotal, firstDay, tier, failure, indexFailure, storingFailed } = progress;
  const days = manifest?.days ?? [];
  const lines = [
    `Haru Papers ${version}`,
    `archive: ${days.length} days, ${days.at(-1)?.day ?? '?'} to ${days[0]?.day ?? '?'}, list ${manifest?.hash ?? '?'}`,
    `read: ${daysRead} of ${daysTotal ?? '?'} days, ${readReport?.papers ?? '?'} papers, index ${tier}, since ${firstDay ?? 'the first'}`,
    `failure: ${failure ? wordFailure(failure) : 'none'}`,
    ...(indexFailure ? [`index failure: ${wordFailure(indexFailure)}`] : []),
    `failed days: ${readReport?.failed.length ?? '?'}`,
    ...(readReport?.failed ?? []).map(({ day, failure: why }) => `  ${day}: ${wordFailure(why)}`),
    `problems: ${readReport?.problemCount ?? '?'}`,
    ...(readReport?.problems ?? [])
      .slice(0, LISTED)
      .map(
        ({ file, line, paper, expected, found }) =>
          `  ${file}:${line}: ${paper ? `paper ${paper}: ` : ''}expected ${expected}, found "${found}"`,
      ),
    `stored: ${held?.days ?? '?'} days (${held?.bytes ?? '?'} bytes), ${stored?.indexes ?? '?'} indexes, ${stored?.appFiles ?? '?'} files of the app, ${stored?.usage ?? '?'} of ${stored?.quota ?? '?'} bytes, persisted ${stored?.isPersisted ?? '?'}, refused by the browser ${storingFailed}`,
    ...browser.map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

function wordFailure(failure: Failure): string {
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

/** What the browser of this page says of itself that faults may depend on. */
export function describeBrowser(): (readonly [name: string, value: string])[] {
  const { userAgent, languages, onLine, cookieEnabled } = navigator;
  const memory = 'deviceMemory' in navigator ? `${navigator.deviceMemory} GB` : 'untold';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return [
    ['address', location.href],
    ['browser', userAgent],
    ['languages', languages.join(', ')],
    ['time zone', timeZone],
    ['screen', `${innerWidth} × ${innerHeight} at ${devicePixelRatio}`],
    ['memory', memory],
    ['online', String(onLine)],
    ['cookies', String(cookieEnabled)],
    ['service worker', navigator.serviceWorker?.controller ? 'in charge' : 'none'],
  ];
}
