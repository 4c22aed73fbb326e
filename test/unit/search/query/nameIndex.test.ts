import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../../../src/search/query/authorCounts';
import { NameIndex } from '../../../../src/search/query/nameIndex';

const parts = fc.constantFrom('Kai', 'Kaiming', 'He', 'Farré', 'farre', 'J.-P.', 'm', 'Łukasz', '');
const names = fc.array(parts, { maxLength: 3 }).map((some) => some.join(' '));

describe('NameIndex', () => {
  it('finds the names that a look at each finds', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 9 }), names, (all, typed) => {
        const slowly = all.flatMap((name, place) => (matchesName(name, typed) ? place : []));
        expect(new NameIndex(all).like(typed)).toEqual(slowly);
        expect(new NameIndex(all).like(typed, 2)).toEqual(slowly.slice(0, 2));
      }),
    );
  });
});
