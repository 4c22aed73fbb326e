import type { Day } from '../../digest/day';

/** Where a day stands on the timeline. */
export function dayAnchor(day: Day): string {
  return `day-${day}`;
}
