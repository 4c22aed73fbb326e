import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from '../../../src/korean/editDistance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });

describe('isOneSlip', () => {
  it.each([
    ['embedding', 'ebedding', 'one missing'],
    ['rethinking', 'rethinkiing', 'one doubled'],
    ['translation', 'transltion', 'one missing inside'],
    ['generation', 'geneartion', 'two swapped'],
    ['model', 'modal', 'one wrong'],
    ['model', 'model', 'none'],
  ])('%s and %s: %s', (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
  });

  it.each([
    ['model', 'mdoal'],
    ['abc', 'cab'],
    ['a', 'abc'],
  ])('%s and %s are more apart', (a, b) => {
    expect(isOneEdit(a, b)).toBe(false);
  });

  it('agrees with the slow distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEdit(a, b)).toBe(slowDistance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Levenshtein's, a swap of neighbours counting as one (optimal string alignment). */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const swapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
  return Math.min(
    swapped ? slowDistance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  );
}
