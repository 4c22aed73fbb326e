import type { ManifestDay, Repeat } from './manifest';

/** How much some days hold. A paper that two of them list is one paper and two listings. */
export type ArchiveSize = {
  /** null: unknown where a manifest does not say which papers several days list. */
  readonly papers: number | null;
  readonly listings: number;
};

/**
 * An archive of no more days shows each as a block of its own in its filters, on every page with a list; a longer
 * one a strip of bars.
 */
export const MAX_DAY_BLOCKS = 16;

/** Counts what some days list, each paper once. `repeats` may name other days as well: these do not count. */
export function sizeOf(
  days: Iterable<Pick<ManifestDay, 'day' | 'papers'>>,
  repeats: readonly Repeat[] | null,
): ArchiveSize {
  const counted = new Set<string>();
  let listings = 0;
  for (const { day, papers } of days) {
    counted.add(day);
    listings += papers;
  }
  if (repeats === null) return { papers: null, listings };
  const repeated = repeats
    .filter(({ day, before }) => counted.has(day) && counted.has(before))
    .reduce((sum, { papers }) => sum + papers, 0);
  return { papers: listings - repeated, listings };
}
