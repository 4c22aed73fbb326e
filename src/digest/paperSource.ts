import type { ManifestDay } from './manifest';
import type { Paper } from './paper';
import type { Source } from './siteSettings';

/**
 * Of which source the papers of a day are, by their rank: pairs of the index of a source, -1 for none, and the
 * number of papers in a row that are of it. `[[0, 12], [1, 3]]`
 */
export type SourceRuns = readonly (readonly [source: number, papers: number])[];

/**
 * Returns whether all digests are of one source, or of none, whatever file they are in: the manifest then says
 * nothing of sources.
 */
export function isOneSource(sources: readonly Source[]): boolean {
  return sources.length === 0 || (sources.length === 1 && sources[0]?.folder === null);
}

/** Writes the sources of the papers of a day, in the order of their ranks. */
export function writeSourceRuns(sources: readonly number[]): SourceRuns {
  const runs: [number, number][] = [];
  for (const source of sources) {
    const last = runs.at(-1);
    if (last?.[0] === source) last[1] += 1;
    else runs.push([source, 1]);
  }
  return runs;
}

/** Returns the source of a paper as a day lists it. null: it is of none, or the manifest does not say. */
export function sourceOfPaper(
  sources: readonly Source[],
  days: readonly ManifestDay[],
  { day, rank }: Pick<Paper, 'day' | 'rank'>,
): Source | null {
  if (isOneSource(sources)) return sources[0] ?? null;
  const runs = days.find((entry) => entry.day === day)?.sources;
  let last = 0;
  for (const run of Array.isArray(runs) ? runs : []) {
    const [source, papers] = Array.isArray(run) ? run : [];
    last += Number(papers);
    if (rank <= last) return sources[Number(source)] ?? null;
  }
  return null;
}
