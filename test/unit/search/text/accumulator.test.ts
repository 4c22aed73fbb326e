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
  it('sums up as a map does, call after call', () => {
    const accumulator = new Accumulator(DOCS);
    fc.assert(
      fc.property(additions, (added) => {
        const sums = new Map<number, number>();
        for (const [docId, score] of added) sums.set(docId, (sums.get(docId) ?? 0) + score);
        const scores = accumulator.accumulate(
          (sum, score) => sum + score,
          (add) => {
            for (const [docId, score] of added) add(docId, score);
          },
        );
        expect(pairs(scores)).toEqual(pairs(scoresOf(sums)));
      }),
    );
  });

  it('forgets what was added before an exception', () => {
    const accumulator = new Accumulator(DOCS);
    const failing = () =>
      accumulator.accumulate(Math.max, (add) => {
        add(5, 9);
        throw new Error('a passage that cannot be read');
      });
    expect(failing).toThrow('a passage that cannot be read');
    expect(pairs(accumulator.accumulate(Math.max, (add) => add(5, 2)))).toEqual([[5, 2]]);
  });

  it('keeps a call within a call apart', () => {
    const accumulator = new Accumulator(DOCS);
    let inner: Scores | null = null;
    const outer = accumulator.accumulate(Math.max, (add) => {
      add(1, 1);
      inner = accumulator.accumulate(Math.max, (addInner) => addInner(1, 7));
      add(2, 2);
    });
    expect(pairs(outer)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(inner && pairs(inner)).toEqual([[1, 7]]);
  });

  it('refuses a paper outside of the corpus, and goes on', () => {
    const accumulator = new Accumulator(DOCS);
    expect(() => accumulator.accumulate(Math.max, (add) => add(DOCS, 1))).toThrow(RangeError);
    expect(accumulator.accumulate(Math.max, () => {}).size).toBe(0);
  });

  it('takes the best score of a paper in a union', () => {
    const accumulator = new Accumulator(DOCS);
    fc.assert(
      fc.property(fc.array(additions, { maxLength: 4 }), (added) => {
        const sets = added.map((set) => new Map(set));
        const best = new Map<number, number>();
        for (const set of sets) {
          for (const [docId, score] of set) best.set(docId, Math.max(best.get(docId) ?? 0, score));
        }
        expect(pairs(accumulator.union(sets.map(scoresOf)))).toEqual(pairs(scoresOf(best)));
      }),
    );
  });
});
