import type { Day } from '../../digest/day';
import { periodOf } from '../../digest/period';
import type { Sort } from '../../question/question';

/**
 * Returns what names the period of a day in an order by votes within periods: `'2025-W09'`, `'2025-02'` or
 * `'2025'`; later periods have later names. null: the order has no periods.
 */
export function periodNamer(sort: Sort): ((day: Day) => string) | null {
  switch (sort) {
    case 'votes-week':
      return remembered((day) => periodOf('week', day).name);
    case 'votes-month':
      return (day) => day.slice(0, 7);
    case 'votes-year':
      return (day) => day.slice(0, 4);
    case 'day':
    case 'votes':
    case 'relevance':
      return null;
  }
}

/** Sorting asks for the same few days many thousand times. */
function remembered(nameOf: (day: Day) => string): (day: Day) => string {
  const names = new Map<Day, string>();
  return (day) => {
    const name = names.get(day) ?? nameOf(day);
    names.set(day, name);
    return name;
  };
}
