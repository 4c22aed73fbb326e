import type { Day } from './day';

/**
 * A listing of an archive, each as likely as any other. null: it has none.
 *
 * @param days with how many papers they list
 * @param random from 0 to below 1
 * @returns its day, and its place among the papers of the day, from 0
 */
export function drawListing(
  days: readonly { readonly day: Day; readonly papers: number }[],
  random: number,
): { readonly day: Day; readonly place: number } | null {
  const listings = days.reduce((sum, { papers }) => sum + papers, 0);
  let place = Math.floor(random * listings);
  for (const { day, papers } of days) {
    if (place < papers) return { day, place };
    place -= papers;
  }
  return null;
}
