import type { Day } from './day';
import type { Repeat } from './manifest';

/**
 * Counts the papers that several days list, newest day first.
 *
 * @param daysOfPapers the days of each paper, newest first
 */
export function repeatsOf(daysOfPapers: Iterable<readonly Day[]>): Repeat[] {
  const repeats = new Map<string, Repeat>();
  for (const days of daysOfPapers) {
    for (const [index, before] of days.slice(1).entries()) {
      const day = days[index] ?? before;
      const key = `${day} ${before}`;
      repeats.set(key, { day, before, papers: (repeats.get(key)?.papers ?? 0) + 1 });
    }
  }
  return [...repeats].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, repeat]) => repeat);
}
