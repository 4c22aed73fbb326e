import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAuthors, sortAuthors } from '../../../../src/search/query/authorCounts';
import { matchesName } from '../../../../src/search/query/matchesName';
import { entriesOfDay } from '../../../../src/search/query/paperStore';
import { paperOf } from '../papers';

function creditedTo(...lists: [votes: number | null, authors: string[] | null][]) {
  return lists.map(([votes, authors]) => ({ entry: { paper: paperOf({ votes, authors }) } }));
}

describe('countAuthors', () => {
  it('counts papers and known votes, namesakes together', () => {
    const papers = creditedTo([5, ['Kai Chen', 'Ann']], [7, ['Kai Chen']], [null, ['Kai Chen']]);
    expect(countAuthors(papers)).toEqual([
      { name: 'Kai Chen', papers: 3, votes: 12 },
      { name: 'Ann', papers: 1, votes: 5 },
    ]);
  });

  it('tells unknown votes from none', () => {
    expect(countAuthors(creditedTo([null, ['A']], [0, ['B']]))).toEqual([
      { name: 'B', papers: 1, votes: 0 },
      { name: 'A', papers: 1, votes: null },
    ]);
  });

  it('orders by papers, then votes, then name', () => {
    const papers = creditedTo([1, ['Zoe', 'Émile', 'Eva']], [9, ['Max']], [0, ['Zoe']]);
    expect(countAuthors(papers).map(({ name }) => name)).toEqual(['Zoe', 'Max', 'Émile', 'Eva']);
  });

  it('leaves names out', () => {
    const counts = countAuthors(creditedTo([1, ['A', 'B']]), ['A', 'nobody']);
    expect(counts.map(({ name }) => name)).toEqual(['B']);
  });

  it('counts nobody where the authors are unknown', () => {
    expect(countAuthors(creditedTo([1, null]))).toEqual([]);
  });

  it('takes the votes of the listing that answered, where there is one', () => {
    const [entry] = entriesOfDay([paperOf({ votes: 40, authors: ['A'] })]);
    if (!entry?.listings[0]) throw new Error('a listing expected');
    const hit = { entry, listing: { ...entry.listings[0], votes: 3 } };
    expect(countAuthors([hit])).toEqual([{ name: 'A', papers: 1, votes: 3 }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'counts an author named %s as any other',
    (name) => {
      expect(countAuthors(creditedTo([2, [name]], [3, [name]]))).toEqual([
        { name, papers: 2, votes: 5 },
      ]);
    },
  );
});

describe('matchesName', () => {
  it.each([
    ['Miquel Farré', 'farre', 'without its mark'],
    ['Miquel Farré', 'FARRÉ', 'in capitals'],
    ['Miquel Farré', 'farre miq', 'in any order, unfinished'],
    ['Miquel Farré', 'Farré'.normalize('NFD'), 'with a loose mark'],
    ['Zhong-Zhi Li', 'zhi', 'a part behind a hyphen'],
    ['Zhong-Zhi Li', 'zhong-zhi', 'with the hyphen'],
    ['A.J. Piergiovanni', 'a j pier', 'initials without points'],
    ["Conor O'Brien", "o'brien", 'an apostrophe'],
    ['Michał Zawalski', 'michal', 'a letter with a stroke'],
    ['김하늘', '김하', '한글 이름'],
  ])('finds %s by %j: %s', (name, typed) => {
    expect(matchesName(name, typed)).toBe(true);
  });

  it.each([
    ['Miquel Farré', 'arre', 'the middle of a part'],
    ['Miquel Farré', 'farre ann', 'one word too many'],
    ['Miquel Farré', 'miquelfarre', 'joined'],
  ])('does not find %s by %j: %s', (name, typed) => {
    expect(matchesName(name, typed)).toBe(false);
  });
});

describe('the first authors alone', () => {
  it('are those of the whole order, whatever is equal', () => {
    const count = fc.record({
      name: fc.constantFrom('Ada', 'Bo', 'Émile', 'Li', 'Zoë'),
      papers: fc.integer({ min: 1, max: 3 }),
      votes: fc.option(fc.integer({ min: 0, max: 2 })),
    });
    const counts = fc.uniqueArray(count, { selector: (one) => JSON.stringify(one) });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 6 }), (authors, limit) => {
        expect(sortAuthors(authors, limit)).toEqual(sortAuthors(authors).slice(0, limit));
      }),
    );
  });
});
