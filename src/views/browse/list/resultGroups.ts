import type { Day } from '../../../digest/day';
import { type DayCount, type ResultHit, startsDay } from '../../../search/query/results';
import { chunks } from './chunks';

/** Hits of a group that is under no day: they are drawn at once. */
const CHUNK_SIZE = 25;

/** Hits of a page that are drawn together. */
export type ResultGroup = {
  /** Names the group within its page. */
  readonly name: string;
  /** null: not by day, or the day has its heading in the page before. */
  readonly heading: DayCount | null;
  readonly hits: readonly ResultHit[];
};

/**
 * The hits of a page, by day where they are in that order.
 *
 * @param days of all hits, in order; null: the hits are in another order
 * @param offset of the page's first hit among all
 */
export function groupHits(
  hits: readonly ResultHit[],
  days: readonly DayCount[] | null,
  offset: number,
): readonly ResultGroup[] {
  if (!days) {
    return chunks(hits, CHUNK_SIZE).map((chunk, index) => {
      return { name: `${index}`, heading: null, hits: chunk };
    });
  }
  const hitsByDay = new Map<Day, ResultHit[]>();
  for (const hit of hits) {
    const { day } = hit.listing;
    hitsByDay.set(day, [...(hitsByDay.get(day) ?? []), hit]);
  }
  return days.flatMap((count) => {
    const hitsOfDay = hitsByDay.get(count.day);
    if (!hitsOfDay) return [];
    const hasHeading = offset === 0 || startsDay(days, count.day, offset);
    return [{ name: count.day, heading: hasHeading ? count : null, hits: hitsOfDay }];
  });
}
