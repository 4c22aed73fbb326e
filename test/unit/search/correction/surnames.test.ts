import { describe, expect, it } from 'vitest';
import { createCorrectionContext } from '../../../../src/search/correction/correctionContext';
import { authorsBesideTopic, correctSurnames } from '../../../../src/search/correction/surnames';
import { HangulNames } from '../../../../src/search/text/hangulNames';
import { docsOf, paperOf } from '../papers';
import { plannerOf } from '../plannerOf';
import { textSearchOf } from '../textSearchOf';
import { queryOf } from './archive';

const papers = [
  paperOf({ id: '2407.00001', title: '음악 생성', authors: ['Alexandre Défossez', 'Yossi Adi'] }),
  paperOf({ id: '2407.00002', title: '음악 분리', authors: ['Jane Roe'] }),
  paperOf({ id: '2407.00003', title: '로봇 제어', authors: ['Jane Roe'] }),
  paperOf({ id: '2407.00004', title: '음악 추천', authors: ['Ann Cameron'] }),
  paperOf({ id: '2407.00005', title: 'Chameleon', authors: ['Jane Roe'] }),
];
const { corpus, glossary } = textSearchOf(docsOf(papers));
const context = createCorrectionContext(plannerOf(corpus, glossary), new HangulNames(corpus));
const correct = (text: string) => correctSurnames(queryOf(text, context), context)?.text ?? null;

describe('correctSurnames', () => {
  it.each([
    ['데포세즈 음악', 'Défossez 음악'],
    ['음악 생성 데포세즈', '음악 생성 Défossez'],
  ])('%s → %s', (typed, text) => {
    expect(correct(typed)).toBe(text);
  });

  it.each([
    ['데포세즈', 'a name alone may be a model'],
    ['데포세즈 로봇', 'no paper of theirs is about that'],
    ['데포세즈 뷁쉙', 'two unknown words'],
    ['데포세즈 논문', 'no topic'],
    ['아디 음악', 'too few consonants'],
    ['도파민즈 음악', 'another sound'],
    ['음악 생성', 'nothing unknown'],
    ['Defossey 음악', 'not in Hangul'],
    ['카멜레온 음악', 'more like a word of a title'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });
});

it('authorsBesideTopic tells whole names, each once', () => {
  const authors = (text: string) => authorsBesideTopic(queryOf(text, context).tokens, context);
  expect(authors('데포세즈 음악')).toEqual(['Alexandre Défossez']);
  expect(authors('데포세즈')).toEqual([]);
});
