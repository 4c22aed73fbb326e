import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../../src/digest/day';
import type { Entry } from '../../../../src/search/query/paperStore';
import { sortEntries } from '../../../../src/views/library/sortEntries';
import { paperOf } from '../../cite/papers';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`expected a day, found ${text}`);
  return parsed;
}

/** A paper with the days that list it and its votes there, newest first. */
function entry(title: string, ...listings: [day: string, votes: number | null][]): Entry {
  return {
    paper: paperOf({ title }),
    listings: listings.map(([on, votes]) => ({ day: day(on), votes, rank: 1, best: null, of: 1 })),
  };
}

const ENTRIES = [
  entry('unknown', ['2025-02-26', null]),
  entry('few', ['2025-02-26', 3]),
  entry('twice', ['2025-03-07', 1], ['2025-02-13', 40]),
  entry('none', ['2024-10-11', 0]),
];
const titles = (entries: readonly Entry[]) => entries.map(({ paper }) => paper.title);

describe('sortEntries', () => {
  it('leaves the order of keeping as it is', () => {
    expect(titles(sortEntries(ENTRIES, 'kept'))).toEqual(['unknown', 'few', 'twice', 'none']);
  });

  it('puts the newest day first, and of one day what was kept last', () => {
    expect(titles(sortEntries(ENTRIES, 'day'))).toEqual(['twice', 'unknown', 'few', 'none']);
  });

  it('counts the most votes of any day, and unknown ones after zero', () => {
    expect(titles(sortEntries(ENTRIES, 'votes'))).toEqual(['twice', 'few', 'none', 'unknown']);
  });
});
