import { convertQwertyToHangul } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keystrokesOf } from '../../../../src/korean/keyboard';
import { isAnswerable } from '../../../../src/search/correction/correction';
import { readIncompleteInput } from '../../../../src/search/correction/incompleteInput';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf('강화 학습을 쓴다', '언어 모델이 낫다', '강화 훈련', '확산하는 빛');
const read = (text: string) => readIncompleteInput(queryOf(text, context), context);
const papers = (text: string) => papersMatching(read(text)?.clauses ?? [], context);

describe('readIncompleteInput', () => {
  it.each<[string, number[], string]>([
    ['언어 몯', [1], '받침이 다음 음절로 넘어간다'],
    ['언어 모데', [1], '받침이 붙는다'],
    ['강화 하', [0], '한 음절은 앞말 바로 뒤의 글로 읽는다'],
    ['강화 ㅎ', [0, 2], '닿소리는 다음 음절의 초성이다'],
    ['강화 후', [2], '모음이 자란다'],
    ['호', [3], '앞말이 없으면 그렇게 시작하는 말로 읽는다'],
  ])('%s → 논문 %j: %s', (typed, expected) => {
    expect(papers(typed)).toEqual(expected);
  });

  it.each([
    ['language mod', '영어는 다른 데서 이어 읽는다'],
    ['', '낱말이 없다'],
    ['뷁쉙ㅎ', '그렇게 시작하는 말이 없다'],
    ['언어 하', '앞말 뒤에 그런 말이 없다'],
  ])('%j → null: %s', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('논문이 많은 여덟 말까지만 잇는다', () => {
    const words = Array.from('각격곡국극긱갈걸골굴', (char) => `나${char}`);
    const many = contextOf(...words, '나굴');
    const { clauses = [] } = readIncompleteInput(queryOf('나ㄱ', many), many) ?? {};
    const matching = papersMatching(clauses, many);
    // Eight words, of which 나굴 is in two papers.
    expect(matching).toHaveLength(9);
    expect(matching).toContain(words.length);
  });

  it('고친 말은 없다: 틀린 것이 아니라 덜 친 것이다', () => {
    expect(read('언어 몯')?.text).toBeNull();
  });

  it('찾은 꼴을 그대로 표시한다', () => {
    const clause = read('강화 ㅎ')?.clauses.at(-1);
    expect(clause?.alternatives[0]?.forms).toEqual(['강화학', '강화훈']);
  });

  it('낱말 뒤를 치는 동안 늘 그 논문을 찾는다', () => {
    const typed = fc
      .constantFrom(['강화 ', '학습', 0] as const, ['언어 ', '모델', 1] as const)
      .chain(([before, word, paper]) =>
        fc
          .integer({ min: 1, max: keystrokesOf(word).length })
          .map((length) => ({ before, paper, keys: keystrokesOf(word).slice(0, length) })),
      );
    fc.assert(
      fc.property(typed, ({ before, paper, keys }) => {
        const correction = read(before + convertQwertyToHangul(keys));
        expect(correction?.clauses.every(isAnswerable)).toBe(true);
        expect(papersMatching(correction?.clauses ?? [], context)).toContain(paper);
      }),
    );
  });
});
