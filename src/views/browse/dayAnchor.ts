import type { Day } from '../../digest/day';

/** The hash of a day in the archive list: `'2025-02-26'` → `'day-2025-02-26'`. Shared links hold it. */
export function dayAnchor(day: Day): string {
  return `day-${day}`;
}
