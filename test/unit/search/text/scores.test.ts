import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, NO_SCORES, Scores } from '../../../../src/search/text/scores';

/** Scores from 0.5 to 4.5: above 0, as scores are, and exact in binary. */
const scoresByDoc = fc
  .array(fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((entries) => new Map(entries.map(([docId, score]) => [docId, score / 2])));

function scoresOf(scores: ReadonlyMap<number, number>): Scores {
  const docIds = [...scores.keys()].sort((a, b) => a - b);
  return new Scores(
    Uint32Array.from(docIds),
    Float64Array.from(docIds, (docId) => scores.get(docId) ?? 0),
  );
}

function mapOf({ docIds, values }: Scores): Map<number, number> {
  return new Map(Array.from(docIds, (docId, at) => [docId, values[at] ?? 0]));
}

describe('Scores', () => {
  it('answers as a map does', () => {
    fc.assert(
      fc.property(scoresByDoc, fc.nat(16), (map, docId) => {
        const scores = scoresOf(map);
        expect(scores.size).toBe(map.size);
        expect(scores.has(docId)).toBe(map.has(docId));
        expect(scores.get(docId)).toBe(map.get(docId) ?? 0);
      }),
    );
  });

  it('ranks the best first, of two equal papers the first of the corpus', () => {
    fc.assert(
      fc.property(scoresByDoc, (map) => {
        const slowly = [...map].sort(([a, x], [b, y]) => y - x || a - b).map(([docId]) => docId);
        expect([...scoresOf(map).ranked()]).toEqual(slowly);
      }),
    );
  });

  it('filters papers and keeps their scores', () => {
    fc.assert(
      fc.property(scoresByDoc, (map) => {
        const even = [...map].filter(([docId]) => docId % 2 === 0);
        const filtered = scoresOf(map).filter((docId) => docId % 2 === 0);
        expect(mapOf(filtered)).toEqual(new Map(even.sort(([a], [b]) => a - b)));
      }),
    );
  });

  it('weighs every score', () => {
    const scores = scoresOf(new Map([[3, 2]]));
    expect(mapOf(scores.weigh(0.5))).toEqual(new Map([[3, 1]]));
    expect(scores.weigh(1)).toBe(scores);
  });
});

describe('intersect', () => {
  it('holds the papers of all sets with the mean of their scores', () => {
    fc.assert(
      fc.property(fc.array(scoresByDoc, { minLength: 1, maxLength: 4 }), (maps) => {
        const [first = new Map<number, number>(), ...rest] = maps;
        const mean = (docId: number) =>
          maps.reduce((sum, map) => sum + (map.get(docId) ?? 0), 0) / maps.length;
        const common = [...first.keys()].filter((docId) => rest.every((map) => map.has(docId)));
        const slowly = new Map(common.sort((a, b) => a - b).map((docId) => [docId, mean(docId)]));
        expect(mapOf(intersect(maps.map(scoresOf)))).toEqual(slowly);
      }),
    );
  });

  it('is nothing for no sets', () => {
    expect(intersect([])).toBe(NO_SCORES);
  });
});
