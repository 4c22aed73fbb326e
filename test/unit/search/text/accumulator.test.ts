import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Accumulator } from '../../../../src/search/text/accumulator';
import { Scores } from '../../../../src/search/text/scores';

const DOCS = 12;

/** Scores as they are added, papers in any order and more than once. */
const additions = fc.array(fc.tuple(fc.nat(DOCS - 1), fc.integer({ min: 1, max: 9 })), {
  maxLength: 20,
});

function pairs({ docIds, values }: Scores): [number, number][] {
  return Array.from(docIds, (docId, at) => [docId, values[at] ?? 0]);
}

function scoresOf(scores: ReadonlyMap<number, number>): Scores {
  const docIds = [...scores.keys()].sort((a, b) => a - b);
  return new Scores(
    Uint32Array.from(docIds),
    Float64Array.from(docIds, (docId) => scores.get(docId) ?? 0),
  );
}

describe('Accumulator', () => {
  it('takes the best weighed score of a paper, call after call, for few papers and for many', () => {
    const sets = fc.array(fc.tuple(additions, fc.constantFrom(0.25, 0.5, 1)), { maxLength: 4 });
    for (const docs of [DOCS, 40 * DOCS]) {
      const accumulator = new Accumulator(docs);
      fc.assert(
        fc.property(sets, (added) => {
          const best = new Map<number, number>();
          for (const [set, weight] of added) {
            for (const [docId, score] of new Map(set)) {
              best.set(docId, Math.max(best.get(docId) ?? 0, score * weight));
            }
          }
          const weighed = added.map(([set, weight]) => ({
            scores: scoresOf(new Map(set)),
            weight,
          }));
          expect(pairs(accumulator.unite(weighed))).toEqual(pairs(scoresOf(best)));
        }),
      );
    }
  });

  it('takes every set as it is in a union', () => {
    const accumulator = new Accumulator(DOCS);
    const first = scoresOf(new Map([[3, 2]]));
    const second = scoresOf(
      new Map([
        [3, 1],
        [5, 4],
      ]),
    );
    expect(pairs(accumulator.union([first, second]))).toEqual([
      [3, 2],
      [5, 4],
    ]);
    expect(accumulator.union([first])).toBe(first);
    expect(accumulator.union([]).size).toBe(0);
  });
});
