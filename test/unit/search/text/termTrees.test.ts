import fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { TermTrees } from '../../../../src/search/text/termTrees';
import { finish } from '../../../../src/steps';

const term = fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), maxLength: 5 });
const terms = fc.uniqueArray(term, { maxLength: 40 });
const prefixes = fc.array(term.filter((text) => text !== ''));

/** One tree of all terms. */
function slowTerms(all: readonly string[], prefix: string): string[] {
  const tree = new SearchableMap<number>();
  for (const [number, one] of all.entries()) tree.set(one, number);
  return [...tree.atPrefix(prefix).keys()];
}

describe('TermTrees', () => {
  it('have the terms of one tree in its order, warm or not', () => {
    fc.assert(
      fc.property(terms, prefixes, fc.boolean(), (all, asked, isWarm) => {
        const trees = new TermTrees(all);
        if (isWarm) finish(trees.warm());
        for (const prefix of asked) {
          expect([...trees.terms(prefix)]).toEqual(slowTerms(all, prefix));
        }
      }),
    );
  });

  it('answer at any moment while they are made', () => {
    fc.assert(
      fc.property(terms, prefixes, (all, asked) => {
        const trees = new TermTrees(all);
        const making = trees.warm();
        for (const prefix of asked) {
          making.next();
          expect([...trees.terms(prefix)]).toEqual(slowTerms(all, prefix));
        }
        finish(making);
        for (const prefix of asked) {
          expect([...trees.terms(prefix)]).toEqual(slowTerms(all, prefix));
        }
      }),
    );
  });

  it('are made in steps of a hundred terms', () => {
    const all = Array.from({ length: 1000 }, (_, number) => `a${number}`);
    expect([...new TermTrees(all).warm()]).toHaveLength(20);
  });
});
