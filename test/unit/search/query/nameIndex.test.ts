import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../../../src/search/query/matchesName';
import { NameIndex } from '../../../../src/search/query/nameIndex';

const parts = fc.constantFrom('Kai', 'Kaiming', 'He', 'Farré', 'farre', 'J.-P.', 'm', 'Łukasz', '');
const names = fc.array(parts, { maxLength: 3 }).map((some) => some.join(' '));

describe('NameIndex', () => {
  it('finds the names that a look at each finds', () => {
    fc.assert(
      fc.property(fc.array(names, { maxLength: 9 }), names, (all, typed) => {
        const people = all.map((name) => ({ name }));
        const slowly = people.filter(({ name }) => matchesName(name, typed));
        expect(new NameIndex(people).like(typed)).toEqual(slowly);
      }),
    );
  });
});
