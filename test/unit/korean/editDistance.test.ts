import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isWithinOneEdit } from '../../../src/korean/editDistance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });

describe('isWithinOneEdit', () => {
  it.each([
    ['embedding', 'ebedding', 'one deleted'],
    ['rethinking', 'rethinkiing', 'one inserted'],
    ['translation', 'transltion', 'one deleted inside'],
    ['generation', 'geneartion', 'two swapped'],
    ['model', 'modal', 'one replaced'],
    ['model', 'model', 'equal'],
    ['', 'a', 'one inserted into nothing'],
  ])('accepts %j and %j: %s', (a, b) => {
    expect(isWithinOneEdit(a, b)).toBe(true);
  });

  it.each([
    ['model', 'mdoal', 'a swap and a replacement'],
    ['abc', 'cab', 'a rotation'],
    ['a', 'abc', 'two inserted'],
    ['abcd', 'badc', 'two swaps'],
  ])('refuses %j and %j: %s', (a, b) => {
    expect(isWithinOneEdit(a, b)).toBe(false);
  });

  it('agrees with the recursive distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isWithinOneEdit(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('editDistance', () => {
  it('agrees with the recursive distance without swaps', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(distance(a, b, false));
      }),
      { numRuns: 500 },
    );
  });
});

/** Damerau-Levenshtein distance as defined (optimal string alignment). */
function distance(a: string, b: string, canSwap = true): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const isSwapped = canSwap && a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    isSwapped ? distance(a.slice(2), b.slice(2), canSwap) + 1 : Number.POSITIVE_INFINITY,
    distance(a.slice(1), b, canSwap) + 1,
    distance(a, b.slice(1), canSwap) + 1,
    distance(a.slice(1), b.slice(1), canSwap) + Number(a[0] !== b[0]),
  );
}
