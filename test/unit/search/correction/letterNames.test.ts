import { describe, expect, it } from 'vitest';
import { correctLetterNames } from '../../../../src/search/correction/letterNames';
import { contextOf, queryOf } from './archive';

const context = contextOf(
  'VLM for maps',
  'Bloom, a language model',
  'DPO 학습',
  '지도',
  'R1 추론',
  'o3',
);
const correct = (text: string) => correctLetterNames(queryOf(text, context), context)?.text ?? null;

describe('correctLetterNames', () => {
  it.each([
    ['브이엘엠', 'vlm'],
    ['브이엘엠은', 'vlm'],
    ['디피오 학습', 'dpo 학습'],
    ['알원 추론', 'r1 추론'],
    ['알원은', 'r1'],
    ['오쓰리', 'o3'],
  ])('%s → %s', (typed, text) => {
    expect(correct(typed)).toBe(text);
  });

  it.each([
    ['브이쓰리', 'no text has v3'],
    ['엠엘피', 'no text has these letters'],
    ['지도', 'a known word'],
    ['블룸', 'no names of letters'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });
});
