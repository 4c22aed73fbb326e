import { daysBy, type Manifest, type ManifestDay } from './manifest';
import { type DayColumns, VERSION } from './manifestFile';

/** Writes the manifest of an archive as the file that `parseManifest` reads. */
export function writeManifest({ days, archive: _, ...fields }: Manifest): string {
  const columns: DayColumns = {
    day: writeDays(days),
    hash: days.map(({ hash }) => hash).join(''),
    papers: days.map(({ papers }) => papers),
    votes: days.map(({ votes }) => votes),
    bytes: days.map(({ bytes }) => bytes),
    ...(days.some(({ sources }) => sources) && { sources: days.map(({ sources }) => sources) }),
    ...(days.some(({ doubtful }) => doubtful) && {
      doubtful: days.map(({ doubtful }) => doubtful),
    }),
  };
  return JSON.stringify({ version: VERSION, days: columns, ...fields });
}

function writeDays(days: readonly ManifestDay[]): DayColumns['day'] {
  const months = Array.from(daysBy('month', days), ([month, ofMonth]) => {
    return [month, ofMonth.map(({ day }) => day.slice(8)).join(' ')] as const;
  });
  return Object.fromEntries(months);
}
