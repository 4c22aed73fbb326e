import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/search/text/clause';
import { scoresWithApart } from '../../../../src/search/text/evaluation';
import { corpusOf, docIdsOf } from '../corpus';
import { plannerOf } from '../plannerOf';

const planner = plannerOf(
  corpusOf(
    { text: '강화 학습' },
    { text: '강화하는 학습' },
    ...Array.from({ length: 3 }, () => ({ text: '알파쉙 베타뷁 언어 환각 방안을 방 안' })),
    { title: 'diffusionist' },
    { text: '망가 그리고 지는' },
    { title: 'RakutenAI-7B' },
    { text: 'ai' },
    { title: 'FooBar' },
    { title: 'foo 그리고 bar' },
    { text: '이미지 비디오 시각 언어 모델' },
    { text: 'Gemini 1.5 LLaMA-3 3 장' },
    { text: 'Gemini 그리고 1.5 llama 7' },
    { text: 'image 3' },
  ),
  new Map([['알파쉙베타뷁', [{ text: 'alphabeta', share: 1 }]]]),
);

function plan(text: string, isOpen = false): string[] {
  return planner
    .plan(planner.lookup.tokenize(text), isOpen)
    .map(({ tokens }) => textOf(tokens).replaceAll(' ', '_'));
}

describe('QueryPlanner', () => {
  it.each([
    ['강화 학습을 언어', ['강화_학습', '언어'], '표에 있는 말은 하나다'],
    ['알파쉙 베타뷁', ['알파쉙_베타뷁'], '여러 논문이 풀이하는 말도'],
    ['언어 환각', ['언어', '환각'], '모르는 말은 낱말마다'],
    ['검색 증강 생성', ['검색', '증강', '생성'], '표에 있어도 아무도 쓰지 않은 말'],
    ['언어환각', ['언어', '환각'], '붙여 쓴 말은 아는 낱말로'],
    ['망가지는', ['망가지는'], '표의 동사는 하나다: 망가가 아니다'],
    ['강화나 학습을', ['강화', '학습'], '나로 이은 말은 하나가 아니다'],
    ['이미지 비디오', ['이미지_비디오'], '이미지에서 비디오'],
    ['이미지와 비디오', ['이미지', '비디오'], '와로 이은 둘'],
    ['시각과 언어 모델', ['시각_언어_모델'], '와로 이은 하나'],
    ['방 안', ['방', '안'], '한 음절끼리는 방안이 아니다'],
    ['rakuten ai', ['rakuten_ai'], '붙여서만 쓰는 이름은 하나다'],
    ['foo bar', ['foo', 'bar'], '띄어서도 쓰는 말은 낱말마다'],
    ['Gemini 1.5 모델', ['Gemini_1.5', '모델'], '이름과 번호는 하나다'],
    ['라마 3', ['라마_3'], '다른 말로 쓴 이름도'],
    ['라마3 모델', ['라마_3', '모델'], '붙여 써도'],
    ['라마 9', ['라마', '9'], '아무도 쓰지 않은 번호는 아니다'],
    ['이미지 3장', ['이미지', '3', '장'], '세는 수는 아니다'],
    ['', [], '아무것도 없다'],
  ])('%s → %j: %s', (text, clauses) => {
    expect(plan(text)).toEqual(clauses);
  });

  it.each([
    ['조항', ['Hang Zhou']],
    ['계약서 조항 분석', []],
    ['조항 교수 분석', ['Hang Zhou']],
    ['배워도 예전', []],
  ])('%s → %j', (text, authors) => {
    const corpus = corpusOf({ authors: ['Hang Zhou', 'Beidi Chen'] });
    const names = plannerOf(corpus, new Map());
    const clauses = names.plan(names.lookup.tokenize(text), false);
    const said = clauses.flatMap(({ alternatives }) => alternatives.map(({ said }) => said));
    expect(said).toEqual(authors);
  });

  it('opens the last word only', () => {
    const kinds = (text: string, isOpen: boolean) =>
      planner
        .plan(planner.lookup.tokenize(text), isOpen)
        .flatMap(({ alternatives }) => alternatives.map(({ kind }) => kind));
    expect(kinds('언어 diffusion', true)).toContain('prefix');
    expect(kinds('diffusion 언어', true)).toEqual(kinds('diffusion 언어', false));
  });

  it('knows the terms of table and glossary, however they are spaced', () => {
    expect(['강화학습', '알파쉙 베타뷁', '뷁쉙'].map((text) => planner.isTerm(text))).toEqual([
      true,
      true,
      false,
    ]);
    expect(planner.terms()).toEqual(expect.arrayContaining(['강화 학습', 'alphabeta']));
  });

  it('scores a clause, with its words apart where asked', () => {
    const clause = planner.clause(planner.lookup.tokenize('강화 학습'));
    expect(docIdsOf(planner.scores(clause))).toEqual([0]);
    expect(docIdsOf(scoresWithApart(planner.lookup, clause))).toEqual([0, 1]);
    expect(docIdsOf(planner.scores(planner.asTyped('강화 학습')))).toEqual([0]);
  });
});
