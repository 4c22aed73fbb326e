import { describe, expect, it } from 'vitest';
import { correctJoinedWords } from '../../../../src/search/correction/joinedWords';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf('하이퍼파라미터를 찾는다', 'transformer', 'Follow-Your-Click');
const correct = (text: string) => correctJoinedWords(queryOf(text, context), context);

describe('correctJoinedWords', () => {
  it.each([
    ['히이퍼 파라미터', '하이퍼파라미터', '글쇠 하나가 다르다'],
    ['하이퍼 파라미타', '하이퍼파라미터', '뒷말이 다르다'],
    ['trans fomer', 'transformer', '영어도 같다'],
    ['팔로우 유어 클릭', 'followyourclick', '이어 쓴 이름의 소리이다'],
  ])('%s → %s: %s', (typed, text) => {
    expect(correct(typed)?.text).toBe(text);
  });

  it.each([
    ['히이퍼파라미터', '낱말이 하나이다'],
    ['transforme 르', '글자가 섞였다'],
    ['히히퍼 파라미타', '두 글쇠가 다르다'],
    ['팔라 클럭', '음성 열쇠는 같지만 글자가 멀다'],
    ['', '낱말이 없다'],
  ])('%j → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });

  it('finds the papers of the joined word', () => {
    expect(papersMatching(correct('히이퍼 파라미터')?.clauses ?? [], context)).toEqual([0]);
  });
});
