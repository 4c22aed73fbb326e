import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletions, isOneSlip, withinSlips } from '../../../src/korean/slips';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('isOneSlip', () => {
  it.each([
    ['embedding', 'ebedding', 'one missing'],
    ['rethinking', 'rethinkiing', 'one doubled'],
    ['translation', 'transltion', 'one missing inside'],
    ['generation', 'geneartion', 'two swapped'],
    ['model', 'modal', 'one wrong'],
    ['model', 'model', 'none'],
  ])('%s and %s: %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
  });

  it.each([
    ['model', 'mdoal'],
    ['abc', 'cab'],
    ['a', 'abc'],
  ])('%s and %s are more apart', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });

  it('agrees with the distance of Levenshtein but for a swap', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (isOneSlip(a, b)) expect(slowDistance(a, b)).toBeLessThanOrEqual(2);
        if (slowDistance(a, b) <= 1) expect(isOneSlip(a, b)).toBe(true);
      }),
    );
  });
});

describe('withinSlips', () => {
  it('agrees with the slow distance', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(withinSlips(a, b, most)).toBe(slowDistance(a, b) <= most);
      }),
    );
  });
});

describe('deletions', () => {
  it('meet where two words are one slip apart', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const meet = [a, ...deletions(a)].some((own) => [b, ...deletions(b)].includes(own));
        if (isOneSlip(a, b)) expect(meet).toBe(true);
      }),
    );
  });
});

function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  return Math.min(
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  );
}
