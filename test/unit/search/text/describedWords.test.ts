import { describe, expect, it } from 'vitest';
import { describingWords } from '../../../../src/search/text/describedWords';
import { corpusOf } from '../corpus';
import { plannerOf } from '../plannerOf';

const planner = plannerOf(
  corpusOf({ text: '강화 학습' }, { text: '보상을 사람이 물건을 함께 여러' }),
  new Map(),
);

function wordsOf(question: string): string[] {
  const tokens = planner.lookup.tokenize(question);
  const clauses = planner.plan(tokens, true);
  return describingWords(tokens, planner.rolesOf(tokens), clauses).map(({ text }) => text);
}

describe('describingWords', () => {
  it.each([
    ['물건을 집는 로봇', ['물건을', '집는', '로봇'], '묻는 말 말고는 모두'],
    ['여러 사람이 함께 보는 논문 찾아줘', [], '묻는 말은 아니다'],
    ['강화 학습', [], '여러 낱말로 된 용어는 그 말이다'],
    ['강화 학습 보상 물건', ['보상', '물건'], '용어 옆의 말'],
    [
      '강화 학습으로 물건을 집는 법',
      ['강화', '학습으로', '물건을', '집는'],
      '문장에서는 용어도 설명이다',
    ],
    ['watermark detection attack', [], '설명은 한국어다'],
    ['워터마크', [], '한 낱말'],
  ])('%s → %j: %s', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });
});
