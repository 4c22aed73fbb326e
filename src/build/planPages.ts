import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import {
  digestFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  parseLookup,
} from '../digest/manifest';
import type { DigestFiles } from './collectDigests';

export type PagePlan = {
  /** Below the base, `'paper/2502.18411'`. */
  readonly path: string;
  /** Files that its script asks for first, below the base. */
  readonly preload: readonly string[];
};

/** The pages of an archive besides its timeline, those that read the same digest one behind the other. */
export function planPages(files: DigestFiles, manifest: Manifest): PagePlan[] {
  const papers = papersByDay(files, manifest);
  const entries = new Map(manifest.days.map((entry) => [entry.day, entry]));
  return [
    { path: 'about', preload: [MANIFEST_FILE] },
    { path: 'authors', preload: [MANIFEST_FILE] },
    { path: 'health', preload: [MANIFEST_FILE] },
    ...manifest.days.flatMap((entry) => [
      { path: `day/${entry.day}`, preload: [MANIFEST_FILE, digestFile(entry)] },
      ...(papers.get(entry.day) ?? []).map(({ id, days }) => ({
        path: `paper/${id}`,
        preload: [
          MANIFEST_FILE,
          lookupFile(lookupMonth(id), manifest.lookups[lookupMonth(id)] ?? ''),
          ...days.flatMap((day) => entries.get(day) ?? []).map(digestFile),
        ],
      })),
    ]),
  ];
}

type Listed = { readonly id: ArxivId; readonly days: readonly Day[] };

/** Each paper under the newest of its days. */
function papersByDay(files: DigestFiles, { lookups }: Manifest): Map<Day, Listed[]> {
  const byDay = new Map<Day, Listed[]>();
  for (const [month, hash] of Object.entries(lookups)) {
    const lookup = parseLookup(JSON.parse(files.get(lookupFile(month, hash)) ?? 'null')) ?? {};
    for (const [id, days] of Object.entries(lookup)) {
      const [newest] = days;
      if (!newest) continue;
      const listed = byDay.get(newest) ?? [];
      byDay.set(newest, listed);
      listed.push({ id: id as ArxivId, days });
    }
  }
  return byDay;
}
