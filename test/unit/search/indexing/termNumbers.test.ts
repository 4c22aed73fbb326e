import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arePlaces, TermNumbers } from '../../../../src/search/indexing/termNumbers';
import { findTerm } from '../../../../src/search/text/findTerm';

const term = fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), maxLength: 3 });

describe('TermNumbers', () => {
  it('number terms as a map does', () => {
    fc.assert(
      fc.property(fc.array(term), fc.array(term), (added, asked) => {
        const numbers = new TermNumbers();
        const slow = new Map<string, number>();
        for (const one of added) {
          const number = slow.get(one) ?? slow.size;
          slow.set(one, number);
          expect(numbers.of(one)).toBe(number);
        }
        const { terms, places } = numbers.table();
        expect(terms).toEqual([...slow.keys()]);
        for (const one of [...added, ...asked]) {
          expect(findTerm(one, terms, places)).toBe(slow.get(one) ?? -1);
        }
      }),
    );
  });

  it('find each of more terms than they had room for at first', () => {
    const numbers = new TermNumbers();
    const many = Array.from({ length: 50_000 }, (_, number) => `t${number}`);
    expect(many.map((one) => numbers.of(one))).toEqual([...many.keys()]);
    const { terms, places } = numbers.table();
    expect(many.map((one) => findTerm(one, terms, places))).toEqual([...many.keys()]);
    expect(findTerm('t50000', terms, places)).toBe(-1);
    expect(arePlaces(places, terms.length)).toBe(true);
  });
});

describe('arePlaces', () => {
  it.each<[string, number[], number, boolean]>([
    ['a free place, and one for each term', [0, 2, 1, 0], 2, true],
    ['nothing', [0], 0, true],
    ['no free place', [2, 1], 2, false],
    ['fewer terms', [0, 1, 0, 0], 2, false],
    ['more terms', [1, 2, 3, 0], 2, false],
    ['a term that does not exist', [0, 3, 1, 0], 2, false],
    ['no power of two', [0, 2, 1], 2, false],
  ])('%s: %j of %i is %s', (_, places, terms, expected) => {
    expect(arePlaces(Uint32Array.from(places), terms)).toBe(expected);
  });
});
