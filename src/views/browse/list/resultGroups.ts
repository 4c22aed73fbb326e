import type { Day } from '../../../digest/day';
import { type DayCount, type ResultHit, startsDay } from '../../../search/query/results';

/** A week, month or year in a list by votes within periods. */
type PeriodCount = {
  /** As `periodNamer` names it. */
  readonly period: string;
  /** Hits of the period. */
  readonly papers: number;
};

/** Hits of a page that are next to each other under one heading, or none. */
export type ResultGroup = {
  /** Names the group within its page. */
  readonly name: string;
  /** null: there is none, or it is further up: in the group or page before. */
  readonly heading: DayCount | PeriodCount | null;
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
    return hits.length > 0 ? [{ name: 'all', heading: null, hits }] : [];
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

/**
 * The hits of a page by period, where they are in the order of votes within periods.
 *
 * @param days of all hits
 * @param offset of the page's first hit among all
 */
export function groupByPeriod(
  hits: readonly ResultHit[],
  days: readonly DayCount[],
  offset: number,
  nameOf: (day: Day) => string,
): readonly ResultGroup[] {
  const hitsByPeriod = new Map<string, ResultHit[]>();
  for (const hit of hits) {
    const period = nameOf(hit.listing.day);
    const group = hitsByPeriod.get(period);
    if (group) group.push(hit);
    else hitsByPeriod.set(period, [hit]);
  }
  const papersOf = (isCounted: (period: string) => boolean) =>
    days.reduce((sum, { day, papers }) => (isCounted(nameOf(day)) ? sum + papers : sum), 0);
  return Array.from(hitsByPeriod, ([period, hitsOfPeriod]) => {
    const startsHere = papersOf((other) => other > period) >= offset;
    const papers = papersOf((other) => other === period);
    return { name: period, heading: startsHere ? { period, papers } : null, hits: hitsOfPeriod };
  });
}
