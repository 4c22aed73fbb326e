import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCaseAndAccents, normalizeKey } from '../../../src/korean/normalize';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aZé각ㄱŁß-. 1'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

describe('foldCaseAndAccents', () => {
  it.each<[string, string, string?]>([
    ['GPT-4o', 'gpt-4o'],
    ['Farré', 'farre'],
    ['Łukasz', 'lukasz', 'a letter that Unicode does not decompose'],
    ['Strauß', 'strauss', 'one letter becomes two'],
    ['ＧＰＴ－４ｏ', 'gpt-4o', 'full width'],
    ['ﬁne 𝗕𝗢𝗟𝗗', 'fine bold', 'ligatures and mathematical letters'],
    ['모델', '모델', 'syllables stay composed'],
    ['모델'.normalize('NFD'), '모델', 'decomposed syllables are composed'],
  ])('%s → %s', (original, folded) => {
    expect(foldCaseAndAccents(original)).toBe(folded);
  });

  it('is the same for composed and decomposed Latin and Hangul', () => {
    const char = fc.constantFrom(...'aZéÜñŁß각힣ㄱ-. 1');
    fc.assert(
      fc.property(fc.string({ unit: char }), (original) => {
        expect(foldCaseAndAccents(original.normalize('NFD'))).toBe(foldCaseAndAccents(original));
      }),
    );
  });
});

describe('normalizeKey', () => {
  it.each<[string, string, string?]>([
    ['Fine-Tuning', 'finetuning'],
    ['강화 학습', '강화학습'],
    ['강화학습', '강화학습'],
    ['RAG(검색 증강)', 'rag검색증강'],
    ['Llama 3.1', 'llama31'],
    ['—…', '', 'no letters or digits'],
    ['ㄱㅎ', 'ㄱㅎ', 'loose consonants stay'],
    ['β-VAE', 'betavae', 'Greek letters are part of names'],
    ['Πς µ ά', 'pisigmamualpha', 'capitals, the final sigma, the sign for micro, an accent'],
  ])('%s → %j', (original, key) => {
    expect(normalizeKey(original)).toBe(key);
  });

  it('leaves a key as it is', () => {
    fc.assert(
      fc.property(text, (original) => {
        const key = normalizeKey(original);
        expect(normalizeKey(key)).toBe(key);
      }),
    );
  });

  it('does not depend on spaces and hyphens', () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '가', '나', '3') }));
    fc.assert(
      fc.property(parts, (words) => {
        expect(normalizeKey(words.join(' '))).toBe(normalizeKey(words.join('')));
        expect(normalizeKey(words.join('-'))).toBe(normalizeKey(words.join('')));
      }),
    );
  });
});
