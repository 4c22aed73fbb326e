import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/digest/paper';
import { summarizePapers } from '../../../src/digest/paperSummary';
import { arxivId, paperOf } from '../cite/papers';
import { dayOf } from '../search/papers';

const MONDAY = dayOf('2025-02-24');
const TUESDAY = dayOf('2025-02-25');

const idOf = (number: number) => arxivId(`2502.${String(number).padStart(5, '0')}`);

/** What some days list, a paper perhaps on several of them. */
const anyListings = fc.array(
  fc
    .record({
      id: fc.integer({ min: 1, max: 8 }).map(idOf),
      day: fc.constantFrom(MONDAY, TUESDAY),
      rank: fc.integer({ min: 1, max: 30 }),
      votes: fc.option(fc.integer({ min: 0, max: 5 })),
      authors: fc.option(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Ä'))),
    })
    .map(paperOf),
);

describe('summarizePapers', () => {
  it('has nothing of nothing', () => {
    expect(summarizePapers([])).toEqual({ papers: [], votes: null, authors: [] });
  });

  it('has a paper of several days once, as the day with its most votes has it', () => {
    const listings = [
      paperOf({ id: idOf(1), day: MONDAY, votes: 9 }),
      paperOf({ id: idOf(1), day: TUESDAY, votes: 3 }),
      paperOf({ id: idOf(2), day: TUESDAY, votes: 5 }),
    ];
    const { papers, votes } = summarizePapers(listings);
    expect(papers.map(({ id, day }) => [id, day])).toEqual([
      ['2502.00001', MONDAY],
      ['2502.00002', TUESDAY],
    ]);
    expect(votes).toBe(14);
  });

  it('orders by votes, then newest day, then rank; unknown votes come last', () => {
    const ordered = [
      paperOf({ id: idOf(1), day: MONDAY, rank: 9, votes: 4 }),
      paperOf({ id: idOf(2), day: TUESDAY, rank: 2, votes: 1 }),
      paperOf({ id: idOf(3), day: TUESDAY, rank: 3, votes: 1 }),
      paperOf({ id: idOf(4), day: MONDAY, rank: 1, votes: 1 }),
      paperOf({ id: idOf(5), day: MONDAY, rank: 1, votes: 0 }),
      paperOf({ id: idOf(6), day: TUESDAY, rank: 1, votes: null }),
    ];
    expect(summarizePapers([...ordered].reverse()).papers).toEqual(ordered);
  });

  it('says that no votes are known, which is not the same as 0', () => {
    expect(summarizePapers([paperOf({ votes: null })]).votes).toBeNull();
    expect(summarizePapers([paperOf({ votes: 0 })]).votes).toBe(0);
  });

  it('counts authors of two papers or more, ties by name', () => {
    const papers = [['Bo', 'Ada'], ['Bo', 'Ada', 'Eve'], ['Eve', 'Bo', 'Cy'], null].map(
      (authors, index) => paperOf({ id: idOf(index), authors }),
    );
    expect(summarizePapers(papers).authors).toEqual([
      { name: 'Bo', papers: 3 },
      { name: 'Ada', papers: 2 },
      { name: 'Eve', papers: 2 },
    ]);
  });

  it('agrees with counting one paper after the other, in whatever order the days come', () => {
    fc.assert(
      fc.property(anyListings, (listings) => {
        const { papers, votes, authors } = summarizePapers(listings);
        const ids = [...new Set(listings.map(({ id }) => id))];
        expect(papers.map(({ id }) => id).sort()).toEqual(ids.sort());
        for (const paper of papers) {
          expect(paper.votes).toBe(mostVotes(listings.filter(({ id }) => id === paper.id)));
        }
        const known = papers.filter((paper) => paper.votes !== null);
        expect(votes ?? 0).toBe(known.reduce((sum, paper) => sum + (paper.votes ?? 0), 0));
        for (const { name, papers: count } of authors) {
          expect(papers.filter((paper) => paper.authors?.includes(name))).toHaveLength(count);
        }
      }),
    );
  });
});

function mostVotes(listings: readonly Paper[]): number | null {
  const known = listings.flatMap(({ votes }) => votes ?? []);
  return known.length === 0 ? null : Math.max(...known);
}
