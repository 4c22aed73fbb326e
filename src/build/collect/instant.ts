import type { Day } from '../../digest/day';
import { dayAt } from '../../digest/dayNumber';

const SECOND_MS = 1000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** The day of UTC in which a time lies. `time` in milliseconds since 1970. */
export function dayOfTime(time: number): Day {
  return dayAt(Math.floor(time / DAY_MS));
}

/** A time in milliseconds since 1970 as text, to the second: 0 → `'1970-01-01T00:00:00Z'`. */
export function instantOf(time: number): string {
  const seconds = Math.floor((time % DAY_MS) / SECOND_MS);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOfTime(time)}T${parts.map((part) => `${part}`.padStart(2, '0')).join(':')}Z`;
}
