import { describe, expect, it } from 'vitest';
import { correctSaidNames, namesOfKnownWords } from '../../../../src/search/correction/saidNames';
import { contextOfTitles, queryOf } from './archive';

const context = contextOfTitles(
  'MJ-Bench: Is Your Reward Model a Judge',
  'Gen4Gen: pipelines',
  'LoRA Land: 310 models',
  '로라 어댑터와 랜드 마크',
  'VLM for maps',
  'VLM-R1: reasoning',
  '이미지 생성',
);
const correct = (text: string) => correctSaidNames(queryOf(text, context), context)?.text ?? null;

describe('correctSaidNames', () => {
  it.each([
    ['엠제이벤치', 'MJ-Bench'],
    ['엠제이벤치는', 'MJ-Bench'],
    ['엠제이 벤치', 'MJ-Bench'],
    ['젠 포 젠 이미지', 'Gen4Gen 이미지'],
    ['이미지 젠포젠', '이미지 Gen4Gen'],
  ])('%s → %s', (typed, text) => {
    expect(correct(typed)).toBe(text);
  });

  it.each([
    ['이미지', 'a known word'],
    ['브이엘엠', 'letters that texts have are left to the letter names'],
    ['비제이벤치', 'other letters'],
    ['MJ 벤치', 'not in Hangul'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });

  it('leaves known words next to an unknown one', () => {
    expect(correct('로라 랜드 뷁쉙')).toBeNull();
  });
});

describe('namesOfKnownWords', () => {
  const names = (text: string) => namesOfKnownWords(queryOf(text, context).tokens, context);

  it('finds the name that neighbouring words sound like, and its papers', () => {
    expect(names('로라 랜드 논문')).toMatchObject({
      text: 'LoRA Land 논문',
      ids: new Set(['2502.00003']),
    });
  });

  it('finds the name that a word of known words sounds like', () => {
    expect(names('로라랜드')).toMatchObject({ text: 'LoRA Land' });
  });

  it.each(['로라', '이미지 생성', '랜드 로라', ''])('%s: none', (text) => {
    expect(names(text)).toBeNull();
  });
});
