import { describe, expect, it } from 'vitest';
import { partialReasonsOf, reasonsOf } from '../../../../src/search/display/reasons';
import type { Alternative, Clause } from '../../../../src/search/text/clause';
import { Scores } from '../../../../src/search/text/scores';

/** An alternative that papers 0 and up match, up to and including `lastDoc`. */
function alternative(
  kind: Alternative['kind'],
  lastDoc: number,
  weight = 1,
  said?: string,
): Alternative {
  const docIds = Uint32Array.from({ length: lastDoc + 1 }, (_, docId) => docId);
  const scores = new Scores(docIds, new Float64Array(docIds.length).fill(1));
  return { kind, scores, weight, forms: [], ...(said === undefined ? {} : { said }) };
}

function clause(words: string, ...alternatives: readonly Alternative[]): Clause {
  const tokens = words
    .split(' ')
    .map((text) => ({ script: 'hangul' as const, text, term: text, key: text }));
  return { tokens, alternatives, optional: false };
}

describe('reasonsOf', () => {
  it('names the synonym that a paper has', () => {
    const clauses = [clause('강화 학습', alternative('gloss', 0, 0.9, 'RL'))];
    expect(reasonsOf(clauses, 0)).toEqual([{ kind: 'gloss', typed: '강화 학습', said: 'RL' }]);
  });

  it('names the reading of initials', () => {
    const clauses = [clause('ㄱㅅ', alternative('initials', 0, 1, '개선'))];
    expect(reasonsOf(clauses, 0)).toEqual([{ kind: 'initials', typed: 'ㄱㅅ', said: '개선' }]);
  });

  it('names what a partial match lacks or has apart', () => {
    const clauses = [clause('추론'), clause('강화 학습', alternative('apart', 0, 0.3))];
    expect(reasonsOf(clauses, 0)).toEqual([]);
    expect(reasonsOf(clauses, 0, true)).toEqual([
      { kind: 'lacks', typed: '추론', said: '' },
      { kind: 'apart', typed: '강화 학습', said: '' },
    ]);
  });

  it('names the heaviest of several', () => {
    const light = alternative('gloss', 0, 0.3, 'light');
    const heavy = alternative('gloss', 0, 0.9, 'heavy');
    expect(reasonsOf([clause('말', light, heavy)], 0)).toMatchObject([{ said: 'heavy' }]);
  });

  it.each<[string, readonly Alternative[]]>([
    ['the paper has what was typed', [alternative('typed', 0), alternative('gloss', 0, 2, 'RL')]],
    ['the paper does not match', []],
    ['a longer word matches', [alternative('prefix', 0)]],
    [
      'only the parts of the word match',
      [alternative('apart', 0), alternative('gloss', -1, 1, 'RL')],
    ],
  ])('is empty where %s', (_, alternatives) => {
    expect(reasonsOf([clause('말', ...alternatives)], 0)).toEqual([]);
  });

  it('says each typed text once', () => {
    const twice = [
      clause('말', alternative('gloss', 0, 1, 'word')),
      clause('말', alternative('gloss', 0, 1, 'word')),
    ];
    expect(reasonsOf(twice, 0)).toHaveLength(1);
  });

  it('looks at the paper alone', () => {
    const clauses = [clause('말', alternative('typed', 0), alternative('gloss', 1, 1, 'word'))];
    expect(reasonsOf(clauses, 0)).toEqual([]);
    expect(reasonsOf(clauses, 1)).toMatchObject([{ said: 'word' }]);
  });

  it('names what a paper lacks without particles', () => {
    const [token] = clause('그림에').tokens;
    const asked = { ...clause('그림에'), tokens: token ? [{ ...token, term: '그림' }] : [] };
    expect(reasonsOf([asked], 0, true)).toEqual([{ kind: 'lacks', typed: '그림', said: '' }]);
  });
});

describe('partialReasonsOf', () => {
  const words = clause('몰래 표시를').tokens;
  const described = clause('몰래 표시를 심어', {
    ...alternative('gloss', 0, 0.9, '워터마크'),
    describedBy: words,
  });
  const clauses = [
    clause('그림에', alternative('typed', 0)),
    clause('표시를', alternative('typed', -1)),
    clause('빨리', alternative('typed', -1)),
  ];

  it('names the concept that a paper names, and what it lacks besides', () => {
    expect(partialReasonsOf(clauses, described, 0)).toEqual([
      { kind: 'described', typed: '몰래 표시를', said: '워터마크' },
      { kind: 'lacks', typed: '빨리', said: '' },
    ]);
  });

  it('names what a paper without the concept lacks, never the concept', () => {
    const lacked = ['그림에', '표시를', '빨리'].map((typed) => ({
      kind: 'lacks',
      typed,
      said: '',
    }));
    expect(partialReasonsOf(clauses, described, 1)).toEqual(lacked);
    expect(partialReasonsOf(clauses, null, 1)).toEqual(lacked);
  });
});
