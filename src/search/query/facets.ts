import type { Day } from '../../digest/day';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { filterOf } from './listingFilter';
import type { Entry } from './paperStore';

/**
 * What each filter could still be set to: listings counted under everything that is asked but that one
 * filter. A paper on two days counts on both, as either day alone would find it.
 */
export type Facets = {
  /** Papers that answer all that is asked, each once. */
  readonly total: number;
  /** Papers of each day that has any, under all but the days. */
  readonly days: ReadonlyMap<Day, number>;
  /** The sum of their votes where any is known. */
  readonly dayVotes: ReadonlyMap<Day, number>;
  /** Papers by their votes, null for unknown ones, under all but the votes. */
  readonly votes: ReadonlyMap<number | null, number>;
};

/** `entries` are the papers that the words of the question find, or all where it has none. */
export function facetsOf(entries: Iterable<Entry>, question: ParsedQuestion): Facets {
  const filter = filterOf(question);
  const days = new Map<Day, number>();
  const dayVotes = new Map<Day, number>();
  const votes = new Map<number | null, number>();
  let total = 0;
  for (const entry of entries) {
    if (filter.paper && !filter.paper(entry)) continue;
    let isFound = false;
    for (const listing of entry.listings) {
      if (filter.typed && !filter.typed(listing)) continue;
      const hasDay = !filter.days || filter.days(listing);
      const hasVotes = !filter.votes || filter.votes(listing);
      isFound ||= hasDay && hasVotes;
      if (hasVotes) {
        count(days, listing.day, 1);
        if (listing.votes !== null) count(dayVotes, listing.day, listing.votes);
      }
      if (hasDay) count(votes, listing.votes, 1);
    }
    if (isFound) total++;
  }
  return { total, days, dayVotes, votes };
}

function count<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
