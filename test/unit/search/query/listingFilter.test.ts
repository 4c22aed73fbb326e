import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import type { VoteFilter } from '../../../../src/question/voteFilter';
import { listingFilter } from '../../../../src/search/query/listingFilter';
import { entriesOfDay, mergeEntries } from '../../../../src/search/query/paperStore';
import { dayOf, paperOf } from '../papers';

const NEWEST = paperOf({ day: '2025-03-07', votes: 5, authors: ['Kai Chen', 'Miquel Farré'] });
const ENTRIES = [
  ...entriesOfDay([NEWEST]),
  ...entriesOfDay([paperOf({ day: '2025-02-26', votes: 40 })]),
  ...entriesOfDay([paperOf({ day: '2025-01-10', votes: null })]),
];

/** The day under which the paper, listed on three days, answers a question. */
function dayFor(question: Partial<Question>): string | null {
  const entry = mergeEntries(ENTRIES);
  if (!entry) throw new Error('an entry expected');
  const filter = listingFilter(parseQuestion({ ...NO_QUESTION, ...question }));
  return (filter ? filter(entry) : entry.listings[0])?.day ?? null;
}

function range(min: number | null, max: number | null): VoteFilter {
  return { kind: 'range', min, max };
}

describe('listingFilter', () => {
  it('is the newest one when nothing is asked', () => {
    expect(dayFor({})).toBe('2025-03-07');
  });

  it.each<[from: string | null, to: string | null, day: string | null, why: string]>([
    ['2025-03-07', null, '2025-03-07', 'the first day is included'],
    ['2025-03-08', null, null, 'none so late'],
    [null, '2025-02-26', '2025-02-26', 'the last day is included'],
    [null, '2025-02-25', '2025-01-10', 'an older one'],
    [null, '2025-01-09', null, 'none so early'],
    ['2025-01-11', '2025-02-25', null, 'between two days'],
    ['2025-03-07', '2025-01-10', null, 'from behind to'],
  ])('from %s to %s is %s: %s', (from, to, expected) => {
    const days = { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to) };
    expect(dayFor(days)).toBe(expected);
  });

  it.each<[votes: VoteFilter, day: string | null, why: string]>([
    [range(5, null), '2025-03-07', 'the least is included'],
    [range(6, null), '2025-02-26', 'an older day gave more'],
    [range(null, 5), '2025-03-07', 'the most is included'],
    [range(null, 4), null, 'unknown votes are not few'],
    [range(0, null), '2025-03-07', 'from 0 on'],
    [range(41, 100), null, 'more than any'],
    [range(40, 5), null, 'the least above the most'],
    [{ kind: 'unknown' }, '2025-01-10', 'a day that gives none'],
  ])('votes %j are those of %s: %s', (votes, expected) => {
    expect(dayFor({ votes })).toBe(expected);
  });

  it('asks days and votes of the same listing', () => {
    const from = dayOf('2025-03-01');
    expect(dayFor({ votes: range(20, null) })).toBe('2025-02-26');
    expect(dayFor({ from })).toBe('2025-03-07');
    expect(dayFor({ from, votes: range(20, null) })).toBeNull();
  });

  it.each([
    [['Kai Chen'], true, 'one of them'],
    [['Miquel Farré', 'Kai Chen'], true, 'all of them, in any order'],
    [['Kai Chen', 'Ann Other'], false, 'one who is not'],
    [['Kai'], false, 'a part of a name'],
    [['kai chen'], false, 'another case'],
  ])('lets %j through: %s (%s)', (authors, expected) => {
    expect(dayFor({ authors }) !== null).toBe(expected);
  });

  it('lets no author through where the authors are unknown', () => {
    const [entry] = entriesOfDay([paperOf({ authors: null })]);
    const listed = listingFilter(parseQuestion({ ...NO_QUESTION, authors: ['Kai Chen'] }));
    expect(entry && listed?.(entry)).toBeNull();
  });
});
