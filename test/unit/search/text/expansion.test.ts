import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/search/text/clause';
import { Expander } from '../../../../src/search/text/expansion';
import type { Glossary } from '../../../../src/search/text/glossary';
import { synonymKeyOf } from '../../../../src/search/text/synonymKey';
import { TermLookup } from '../../../../src/search/text/termLookup';
import { corpusOf, docIdsOf } from '../corpus';

const lookup = new TermLookup(
  corpusOf(
    { text: '확산 모델' },
    { title: 'diffusion model' },
    { title: 'diffusionist' },
    { text: '모델의 확산' },
    { text: '알파쉙 기법' },
    { text: 'alphax method' },
  ),
);
const GLOSSARY: Glossary = new Map([
  ['알파쉙', [{ text: 'alphax', share: 0.25 }]],
  ['diffusion', [{ text: 'Transformer', share: 1 }]],
]);
const expander = new Expander(lookup, GLOSSARY);

function clauseOf(text: string, isOpen = false): Clause {
  return expander.clause(lookup.tokenize(text), isOpen);
}

function alternativesOf(text: string, isOpen = false): [string, number[]][] {
  return clauseOf(text, isOpen).alternatives.map(({ kind, scores }) => [kind, docIdsOf(scores)]);
}

describe('Expander', () => {
  it('동사에서 남은 한 음절은 다른 말이다: 세 번은 세는 것이 아니다', () => {
    const counts = new TermLookup(corpusOf({ text: '세를 세가 세는' }, { text: '카운팅' }));
    const [alternative, ...more] = new Expander(counts, GLOSSARY).clause(
      counts.tokenize('세는'),
    ).alternatives;
    expect([alternative?.said, more]).toEqual(['카운팅', []]);
  });

  it('expands a word by the synonym table', () => {
    expect(alternativesOf('확산')).toEqual([
      ['typed', [0, 3]],
      ['gloss', [1]],
    ]);
    expect(clauseOf('확산').alternatives[1]?.said).toBe('diffusion');
  });

  it('expands a phrase by its words apart and its synonyms', () => {
    expect(alternativesOf('확산 모델')).toEqual([
      ['typed', [0]],
      ['apart', [0, 3]],
      ['gloss', [1]],
    ]);
  });

  it('weighs a learnt gloss by the root of its share', () => {
    const [typed, learnt] = clauseOf('알파쉙').alternatives;
    expect(learnt && docIdsOf(learnt.scores)).toEqual([5]);
    expect(learnt?.weight).toBeCloseTo((typed?.weight ?? 0) * 0.9 * 0.5, 9);
  });

  it('does not let the archive join what the table holds apart', () => {
    const spoken = clauseOf('diffusion').alternatives.map(({ said }) => said);
    expect(spoken).not.toContain('Transformer');
  });

  it('adds longer words to a Latin word that is half-typed or unknown', () => {
    expect(alternativesOf('diffusion')).not.toContainEqual(['prefix', [2]]);
    expect(alternativesOf('diffusion', true)).toContainEqual(['prefix', [2]]);
    expect(alternativesOf('diffusioni')).toEqual([['prefix', [2]]]);
    expect(alternativesOf('di')).toEqual([]);
  });

  it('splits a compound, and knows the spaces of the table', () => {
    expect(alternativesOf('확산모델')).toContainEqual(['typed', [0]]);
    expect(alternativesOf('diffusionmodel')).toContainEqual(['typed', [1]]);
  });

  it('makes fillers optional', () => {
    expect(clauseOf('논문').optional).toBe(true);
    expect(clauseOf('확산').optional).toBe(false);
  });

  it('has no alternatives for what no paper contains', () => {
    expect(clauseOf('뷁쉙').alternatives).toEqual([]);
  });
});

describe('synonymKeyOf', () => {
  it.each([
    ['강화 학습을', '강화학습'],
    ['large language models', 'largelanguagemodel'],
    ['한 장의 사진으로', '한장의사진'],
    ['뷁쉙', null],
  ])('%s → %s', (text, key) => {
    expect(synonymKeyOf(lookup.tokenize(text))).toBe(key);
  });
});
