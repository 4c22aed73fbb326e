import { numbersFile, parseNumbers } from '../digest/catalogue';
import { digestFile, type Manifest } from '../digest/manifest';
import { MAX_RANKED, rankPapers } from '../digest/paperSummary';
import { entriesIn, type Period } from '../digest/period';
import type { DigestFiles } from './collectDigests';

/** The files that the page of a year is made of: the numbers of the catalogue, and the days of its most voted papers. */
export function filesOfYear(year: Period, files: DigestFiles, manifest: Manifest): string[] {
  const { catalogue, days } = manifest;
  if (!catalogue) return [];
  const file = numbersFile(catalogue.numbers);
  const entries = entriesIn(year, days);
  const listed = parseNumbers(JSON.parse(files.get(file) ?? 'null')) ?? [];
  const ranked = rankPapers(entriesIn(year, listed).flatMap(({ papers }) => papers));
  const shown = new Set(ranked.slice(0, MAX_RANKED).map(({ day }) => day));
  return [file, ...entries.filter(({ day }) => shown.has(day)).map(digestFile)];
}
