import fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../src/search/steps';
import { TermTree } from '../../../../src/search/text/termTree';

const term = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '가', '나'),
  minLength: 1,
  maxLength: 5,
});

describe('TermTree', () => {
  it('lists terms by prefix in the order of one tree of all terms, whatever room it has', () => {
    const rooms = fc.constantFrom(0, 5, 1000);
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { maxLength: 60 }),
        rooms,
        fc.boolean(),
        (terms, room, isWarm) => {
          const whole = new SearchableMap<number>();
          for (const [number, one] of terms.entries()) whole.set(one, number);
          const tree = finish(TermTree.from(terms, room));
          if (isWarm) finish(tree.warm());
          for (const prefix of [...terms, ...terms.map((one) => one.charAt(0)), 'd', 'ad']) {
            expect([...tree.startingWith(prefix)]).toEqual([...whole.atPrefix(prefix).keys()]);
          }
        },
      ),
    );
  });

  it('makes no tree before a term of it is looked up', () => {
    const tree = finish(TermTree.from(['ab', 'ac', 'b']));
    expect(tree.size).toBe(0);
    expect([...tree.startingWith('a')]).toHaveLength(2);
    expect(tree.size).toBe(2);
  });

  it('lets the tree go that was unused for longest where there is no room', () => {
    const tree = finish(TermTree.from(['ab', 'ac', 'b', 'ca', 'cb', 'cc'], 4));
    for (const prefix of ['a', 'b', 'a']) tree.startingWith(prefix);
    expect(tree.size).toBe(3);
    tree.startingWith('c');
    expect(tree.size).toBe(3);
    tree.startingWith('b');
    expect(tree.size).toBe(4);
  });

  it('warms the largest trees that there is room for', () => {
    const terms = ['a', 'ba', 'bb', 'bc', 'ca', 'cb'];
    const sizes = [0, 1, 4, 5, 9].map((room) => {
      const tree = finish(TermTree.from(terms, room));
      finish(tree.warm());
      return tree.size;
    });
    expect(sizes).toEqual([0, 1, 4, 5, 6]);
  });
});
