import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { candidates, findHits } from '../../../../src/search/query/hits';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { NO_MATCHES, type TextMatches } from '../../../../src/search/text/textMatches';
import { dayOf, idOf, paperOf } from '../papers';

const IDS = Array.from({ length: 9 }, (_, index) => idOf(`2502.0000${index}`));
const catalogue = createPaperStore();
catalogue.add(IDS.map((id, index) => paperOf({ id, rank: index + 1, votes: index })));

const matches: TextMatches = { ...NO_MATCHES, ids: IDS.slice(3, 7), partial: IDS.slice(0, 3) };

function ask(question: Partial<Question>) {
  return parseQuestion({ ...NO_QUESTION, text: 'rag', ...question });
}

describe('candidates', () => {
  it('are all papers without text', () => {
    expect([...candidates(catalogue, ask({ text: '' }), null)]).toHaveLength(IDS.length);
  });

  it.each([
    ['relevance', 7],
    ['day', 4],
    ['votes', 4],
  ] as const)(
    'in the order of %s are %i: partial matches have a place by relevance only',
    (sort, size) => {
      expect([...candidates(catalogue, ask({ sort }), matches)]).toHaveLength(size);
    },
  );
});

describe('findHits', () => {
  it.each([
    ['votes', [6, 5, 4, 3]],
    ['day', [3, 4, 5, 6]],
  ] as const)('puts the nearest by %s where the words ask for it', (order, votes) => {
    const parsed = ask({});
    const operators = [{ kind: 'order', order, start: 0, end: 1 } as const];
    const { total, slice } = findHits(catalogue, { ...parsed, operators }, matches);
    expect(slice(0, 4).map(({ listing }) => listing.votes)).toEqual(votes);
    expect(total).toBe(7);
  });

  it('marks partial matches, which follow the full ones', () => {
    const hits = findHits(catalogue, ask({}), matches).slice();
    expect(hits.map(({ partial }) => partial)).toEqual([
      ...matches.ids.map(() => false),
      ...matches.partial.map(() => true),
    ]);
  });

  it.each([
    ['relevance', [0, 1, 3, 4, 5, 6, 2]],
    ['votes', [6, 5, 4, 3]],
  ] as const)('puts partial matches that are nearer before the full ones by %s', (sort, votes) => {
    const ahead = { ...matches, ahead: 2 };
    for (const question of [{ sort }, { sort, from: dayOf('2020-01-01') }]) {
      const hits = findHits(catalogue, ask(question), ahead).slice();
      expect(hits.map(({ listing }) => listing.votes)).toEqual(votes);
      expect(hits.filter(({ partial }) => partial)).toHaveLength(sort === 'relevance' ? 1 : 0);
    }
  });

  it('are the nearest that a filter lets through where it leaves no other', () => {
    const nearestOf: TextMatches['nearestOf'] = (isWanted) => IDS.filter(isWanted);
    const votes = (min: number, sort: Question['sort'] = null) =>
      findHits(catalogue, ask({ votes: { kind: 'range', min, max: null }, sort }), {
        ...matches,
        nearestOf,
      })
        .slice()
        .map(({ listing, partial }) => [listing.votes, partial]);
    expect(votes(7)).toEqual([
      [7, true],
      [8, true],
    ]);
    expect(votes(6)).toEqual([[6, false]]);
    expect(votes(7, 'votes')).toEqual([]);
  });

  it('makes the same slice whether hits are made at once or when asked for', () => {
    // A filter that every paper passes.
    const filtered = findHits(catalogue, ask({ from: dayOf('2020-01-01') }), matches);
    const unfiltered = findHits(catalogue, ask({}), matches);
    const bound = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        expect(unfiltered.slice(from, to)).toEqual(filtered.slice(from, to));
      }),
    );
  });
});
