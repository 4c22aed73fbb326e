import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAmongAll } from '../../../../src/views/library/placeAmongAll';

const moved = (all: readonly string[], id: string, index: number) =>
  all.filter((other) => other !== id).toSpliced(index, 0, id);

describe('placeAmongAll', () => {
  it.each([
    ['abcd', 'acd', 'd', 1, 'adbc'],
    ['abcd', 'acd', 'a', 2, 'bcda'],
    ['abcd', 'bcd', 'd', 0, 'dabc'],
    ['abcd', 'abcd', 'a', 1, 'bacd'],
  ])('of %s, of which %s are drawn, moves %s to %i: %s', (all, drawn, id, index, after) => {
    expect(moved([...all], id, placeAmongAll([...all], [...drawn], id, index)).join('')).toBe(
      after,
    );
  });

  it('gives what is drawn the order that the reader sees, whatever is not drawn', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(
        lists,
        fc.infiniteStream(fc.boolean()),
        fc.nat(),
        fc.nat(),
        (all, coins, a, b) => {
          const drawn = all.filter((_, index) => index === 0 || coins.next().value);
          const id = drawn[a % drawn.length] ?? '';
          const index = b % drawn.length;
          const after = moved(all, id, placeAmongAll(all, drawn, id, index));
          expect(after.filter((item) => drawn.includes(item))).toEqual(moved(drawn, id, index));
        },
      ),
    );
  });
});
