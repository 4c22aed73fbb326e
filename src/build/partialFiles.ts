import { MAX_DAY_BLOCKS } from '../digest/archiveSize';
import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import {
  digestFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  type ManifestDay,
  packFile,
} from '../digest/manifest';
import { monthYearBefore } from '../digest/monthYearBefore';
import { entriesIn, neighbourPeriods, type Period } from '../digest/period';
import { writeManifest } from '../digest/writeManifest';
import type { DigestFiles } from './collectDigests';
import { hashOf } from './hashOf';

/** A paper with the days that list it, newest first. */
export type ListedPaper = { readonly id: ArxivId; readonly days: readonly Day[] };

/**
 * Returns the files of an archive that has nothing but the days of a paper. Its page is rendered from them, so
 * that it cannot show anything else: it stays the same, whatever days come.
 */
export function filesOfPaper(
  { id, days }: ListedPaper,
  files: DigestFiles,
  manifest: Manifest,
): DigestFiles {
  const month = lookupMonth(id);
  const lookup = JSON.stringify({ [id]: days });
  const hash = hashOf(lookup);
  const entries = manifest.days.filter(({ day }) => days.includes(day));
  return new Map([
    manifestOf({ days: entries, lookups: { [month]: hash } }),
    [lookupFile(month, hash), lookup],
    ...pick(files, entries.map(digestFile)),
  ]);
}

/** Tells what `filesOfPaper` returns: the entries of days hold the hashes of their digests. */
export function keyOfPaper({ days }: ListedPaper, entries: ReadonlyMap<Day, ManifestDay>): string {
  return JSON.stringify(days.map((day) => entries.get(day) ?? day));
}

/**
 * Returns the files of an archive that has nothing but a day, the names of the days next to it, and empty days
 * that make it larger than `MAX_DAY_BLOCKS`. Up to that size the filters of every page show all days: there it
 * returns all files.
 */
export function filesOfDay(
  entry: ManifestDay,
  files: DigestFiles,
  manifest: Manifest,
): DigestFiles {
  const { days } = manifest;
  if (days.length <= MAX_DAY_BLOCKS) return files;
  const index = days.indexOf(entry);
  const [next, previous] = [days[index - 1]?.day, days[index + 1]?.day];
  // Beyond a day that is next to this one, so that none of them is.
  const [edge, step] = previous ? [previous, -1] : [next ?? entry.day, 1];
  const others = Array.from({ length: MAX_DAY_BLOCKS }, (_, place) =>
    emptyDay(dayAt(dayNumber(edge) + step * (place + 1))),
  );
  const near = [
    ...(next ? [emptyDay(next)] : []),
    entry,
    ...(previous ? [emptyDay(previous)] : []),
  ];
  const shown = previous ? [...near, ...others] : [...others.reverse(), ...near];
  return new Map([manifestOf({ days: shown }), ...pick(files, [digestFile(entry)])]);
}

/** Tells what `filesOfDay` returns. */
export function keyOfDay(entry: ManifestDay, { days, hash }: Manifest): string {
  if (days.length <= MAX_DAY_BLOCKS) return hash;
  const index = days.indexOf(entry);
  return JSON.stringify([days[index - 1]?.day, entry, days[index + 1]?.day]);
}

/**
 * Returns the files of an archive that has nothing but the days of a week or month, with the pack of a month, and
 * of the periods before and after it, and of the same month a year before, one day each, without a paper: their names
 * are all that its page shows.
 */
export function filesOfPeriod(period: Period, files: DigestFiles, manifest: Manifest): DigestFiles {
  const entries = entriesIn(period, manifest.days);
  const { previous, next } = neighbourPeriods(period, manifest.days);
  const pack = manifest.packs[period.name];
  const packs = pack === undefined ? {} : { [period.name]: pack };
  const paths = [
    ...entries.map(digestFile),
    ...(pack === undefined ? [] : [packFile(period.name, pack)]),
  ];
  const before = monthYearBefore(period, manifest.days);
  const isApart = before?.name !== previous?.name;
  const older = [...firstOf(previous), ...(isApart ? firstOf(before) : [])];
  const days = [...firstOf(next), ...entries, ...older];
  return new Map([manifestOf({ days, packs }), ...pick(files, paths)]);
}

/** Tells what `filesOfPeriod` returns. */
export function keyOfPeriod(period: Period, manifest: Manifest): string {
  const { previous, next } = neighbourPeriods(period, manifest.days);
  const entries = entriesIn(period, manifest.days);
  const before = monthYearBefore(period, manifest.days);
  const names = [next?.name, previous?.name, before?.name];
  return JSON.stringify([names, entries, manifest.packs[period.name]]);
}

function firstOf(period: Period | null): ManifestDay[] {
  return (period?.days ?? []).slice(0, 1).map(emptyDay);
}

function emptyDay(day: Day): ManifestDay {
  return { day, papers: 0, votes: null, bytes: 0, hash: hashOf('') };
}

/** The index of days with these parts alone, as a file. */
function manifestOf(
  parts: Pick<Manifest, 'days'> & Partial<Pick<Manifest, 'packs' | 'lookups'>>,
): [path: string, text: string] {
  const content = { repeats: [], packs: {}, lookups: {}, catalogue: null, ...parts };
  return [MANIFEST_FILE, writeManifest({ hash: hashOf(JSON.stringify(content)), ...content })];
}

function pick(files: DigestFiles, paths: readonly string[]): [path: string, text: string][] {
  return paths.map((path) => [path, files.get(path) ?? '']);
}
