import { describe, expect, it, vi } from 'vitest';
import { exactClause } from '../../../../src/search/text/exactClause';
import { ExactPhrase } from '../../../../src/search/text/exactPhrase';
import { TermLookup } from '../../../../src/search/text/termLookup';
import { corpusOf, docIdsOf } from '../corpus';

const lookup = new TermLookup(
  corpusOf({ title: 'C++' }, { text: 'C와 C++' }, { text: 'C' }, { authors: ['C Wang'] }),
);

describe('exactClause', () => {
  it.each([
    ['C++', [0, 1]],
    ['C', [1, 2]],
    ['Wang', []],
  ])('of %s has the papers %j', (quoted, places) => {
    const { alternatives, optional } = exactClause(lookup, quoted);
    expect(alternatives.flatMap(({ scores }) => docIdsOf(scores))).toEqual(places);
    expect(optional).toBe(false);
  });

  it('scores titles above summaries, and marks the quoted text', () => {
    const [typed] = exactClause(lookup, 'C++').alternatives;
    expect(typed?.scores.get(0)).toBeGreaterThan(typed?.scores.get(1) ?? 0);
    expect(typed?.forms).toEqual(['"C++"']);
  });

  it('reads the archive once for a quoted text', () => {
    const isIn = vi.spyOn(ExactPhrase.prototype, 'isIn');
    exactClause(lookup, 'Wang Li');
    const once = isIn.mock.calls.length;
    exactClause(lookup, 'Wang Li');
    const twice = isIn.mock.calls.length;
    isIn.mockRestore();
    expect([once > 0, twice]).toEqual([true, once]);
  });
});
