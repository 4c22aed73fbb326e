import { describe, expect, it } from 'vitest';
import { fold, normalizeKey } from '../../../src/korean/normalize';

describe('fold', () => {
  it.each<[string, string, string?]>([
    ['GPT-4o', 'gpt-4o'],
    ['Farré', 'farre'],
    ['Łukasz', 'lukasz', 'a letter of its own, typed without its stroke'],
    ['모델', '모델', 'syllables stay composed'],
    ['모델'.normalize('NFD'), '모델', 'and are composed where they come apart'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('squeeze', () => {
  it.each<[string, string, string?]>([
    ['Fine-Tuning', 'finetuning'],
    ['강화 학습', '강화학습'],
    ['강화학습', '강화학습'],
    ['RAG(검색 증강)', 'rag검색증강'],
    ['Llama 3.1', 'llama31'],
    ['—…', '', 'nothing is left of marks'],
    ['ㄱㅎ', 'ㄱㅎ', 'initials stay as typed'],
  ])('%s becomes %s', (text, normalized) => {
    expect(normalizeKey(text)).toBe(normalized);
  });
});
