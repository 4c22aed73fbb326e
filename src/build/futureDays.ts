import { join } from 'node:path';
import { dayAt } from '../digest/dayNumber';
import type { DigestSource } from './digestSources';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Says which digests are of a day that has not begun anywhere on earth: the first zone is UTC+14.
 *
 * @param now milliseconds since 1970
 */
export function sayFutureDays(
  folder: string,
  sources: readonly Pick<DigestSource, 'path' | 'day'>[],
  now: number,
): string[] {
  const last = dayAt(Math.floor((now + 14 * HOUR_MS) / (24 * HOUR_MS)));
  return sources
    .filter(({ day }) => day > last)
    .map(({ path, day }) => `${join(folder, path)}: expected a day up to ${last}, found ${day}`);
}
