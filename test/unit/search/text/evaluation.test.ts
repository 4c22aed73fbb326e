import { describe, expect, it } from 'vitest';
import { alternative, type Clause } from '../../../../src/search/text/clause';
import {
  clauseScores,
  partialMatches,
  scoresWithApart,
} from '../../../../src/search/text/evaluation';
import { TermLookup } from '../../../../src/search/text/termLookup';
import { corpusOf, docIdsOf } from '../corpus';

const lookup = new TermLookup(
  corpusOf(
    { title: 'a1 b1 c1' },
    { title: 'a1', text: 'b1' },
    { text: 'a1' },
    { text: 'c1' },
    { text: 'a1 z1' },
  ),
);

function clause(term: string, more: Partial<Clause> = {}): Clause {
  const alternatives = [alternative('typed', lookup.term(term), 1, [term])];
  return { tokens: [], alternatives, optional: false, ...more };
}

describe('clauseScores', () => {
  it('takes the best weighted alternative of a paper', () => {
    const scores = clauseScores(lookup, {
      ...clause('a1'),
      alternatives: [
        alternative('typed', lookup.term('c1'), 1, ['c1']),
        alternative('gloss', lookup.term('a1'), 0.5, ['a1']),
      ],
    });
    expect(docIdsOf(scores)).toEqual([0, 1, 2, 3, 4]);
    expect(scores.get(0)).toBe(lookup.term('c1').get(0));
    expect(scores.get(1)).toBe(lookup.term('a1').get(1) / 2);
  });

  it('leaves words apart out unless they are asked for', () => {
    const apart = {
      ...clause('a1'),
      alternatives: [alternative('apart', lookup.term('a1'), 1, [])],
    };
    expect(clauseScores(lookup, apart).size).toBe(0);
    expect(docIdsOf(scoresWithApart(lookup, apart))).toEqual([0, 1, 2, 4]);
  });

  it('looks at titles alone where the clause does', () => {
    expect(docIdsOf(clauseScores(lookup, clause('a1', { inTitle: true })))).toEqual([0, 1]);
  });
});

describe('partialMatches', () => {
  it('are papers with two thirds of the clauses, or half of their idf', () => {
    const { apart, some } = partialMatches(lookup, [clause('a1'), clause('b1'), clause('c1')]);
    expect(docIdsOf(apart)).toEqual([0]);
    expect(some).toEqual([1]);
  });

  it('do not need a word that no paper contains, unless it is the rarest by half', () => {
    const { some } = partialMatches(lookup, [clause('a1'), clause('b1'), clause('nothing')]);
    expect(some).toEqual([0, 1]);
    expect(partialMatches(lookup, [clause('a1'), clause('nothing')]).some).toEqual([]);
  });

  it('are those that come near to the best, of a sentence', () => {
    const clauses = [clause('a1'), clause('nothing'), clause('nothing2')];
    expect(partialMatches(lookup, clauses).some).toEqual([]);
    expect(partialMatches(lookup, clauses, { isSentence: true }).some).toEqual([0, 1, 2, 4]);
  });

  it('need no half of the idf of a sentence, where one rare word has most of it', () => {
    const clauses = [clause('b1'), clause('z1')];
    expect(partialMatches(lookup, clauses).some).toEqual([4]);
    expect(partialMatches(lookup, clauses, { isSentence: true }).some).toEqual([4, 0, 1]);
  });

  it('weigh a clause by the root of its idf', () => {
    const { weightOf } = partialMatches(lookup, [clause('a1'), clause('nothing')]);
    const [common = 0, rare = 0] = weightOf.values();
    expect(common).toBeLessThan(rare);
    expect(rare).toBeCloseTo(Math.sqrt(Math.log(1 + (lookup.corpus.docs.length + 0.5) / 0.5)));
  });

  it('weighs a verb half', () => {
    const { weightOf } = partialMatches(lookup, [clause('a1'), clause('a1', { isVerb: true })]);
    const [noun = 0, verb = 0] = weightOf.values();
    expect(verb).toBe(noun / 2);
  });

  it('are also papers that name what words describe, for half of what the words weigh', () => {
    const asked = (word: string) => clause(word, { tokens: lookup.tokenize(word) });
    const clauses = [asked('b1'), asked('nothing'), asked('nothing2')];
    const tokens = clauses.slice(0, 2).flatMap((one) => one.tokens);
    const described = clause('z1', { tokens, optional: true });
    expect(partialMatches(lookup, clauses, { isSentence: true }).some).toEqual([0, 1]);
    const options = { isSentence: true, described };
    const { some, weightOf, index } = partialMatches(lookup, clauses, options);
    // None of those before is left out.
    expect(some.toSorted()).toEqual([0, 1, 4]);
    const [first = 0, second = 0] = weightOf.values();
    expect(weightOf.get(described)).toBeCloseTo((first + second) / 2);
    expect(index[4]).toBe(lookup.term('z1').get(4));
  });

  it('of a sentence are none the fewer where one paper names what all of its words describe', () => {
    const asked = (word: string) => clause(word, { tokens: lookup.tokenize(word) });
    const clauses = [asked('b1'), asked('c1'), asked('nothing')];
    const tokens = clauses.flatMap((one) => one.tokens);
    const described = clause('z1', { tokens, optional: true });
    const { some } = partialMatches(lookup, clauses, { isSentence: true });
    const named = partialMatches(lookup, clauses, { isSentence: true, described });
    expect(named.some).toEqual(expect.arrayContaining([...some]));
    expect(named.some).toContain(4);
  });

  it('are none without clauses', () => {
    const { apart, some } = partialMatches(lookup, []);
    expect([apart.size, some]).toEqual([0, []]);
  });
});
