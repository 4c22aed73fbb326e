import type { Day } from '../../digest/day';
import { type DayFields, NO_DAYS } from '../../question/dayFilter';

/** A day, and the year that begins with it: null where the day before is of the same year. */
export type DayBlock = { readonly day: Day; readonly year: string | null };

/** The blocks of some days, oldest first. `days` come newest first, as in a manifest. */
export function dayBlocks(days: readonly { readonly day: Day }[]): DayBlock[] {
  const oldestFirst = days.map(({ day }) => day).reverse();
  return oldestFirst.map((day, index) => {
    const year = day.slice(0, 4);
    return { day, year: oldestFirst[index - 1]?.startsWith(year) ? null : year };
  });
}

/**
 * The days from one block to another, in either order, as the strip would ask for them: open where they
 * reach an end of the archive. A single day keeps both ends.
 */
export function daysBetween(blocks: readonly DayBlock[], a: number, b: number): DayFields {
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  const from = blocks[first]?.day ?? null;
  const to = blocks[last]?.day ?? null;
  if (from === to) return { from, to };
  return { from: first === 0 ? null : from, to: last === blocks.length - 1 ? null : to };
}

/** What pressing a day asks for: that day alone, or all days again where it was alone before. */
export function daysAfterPress({ from, to }: DayFields, day: Day): DayFields {
  return from === day && to === day ? NO_DAYS : { from: day, to: day };
}
