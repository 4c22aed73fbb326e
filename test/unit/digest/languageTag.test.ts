import { expect, it } from 'vitest';
import { parseLanguageTag } from '../../../src/digest/languageTag';

it.each(['en', 'ko', 'zh-Hant', 'pt-BR', 'fil'])('%s is a language tag', (text) => {
  expect(parseLanguageTag(text)).toBe(text);
});

it.each(['', 'e', 'English', 'en ', 'en_US', 'en-', '한국어', 'en"'])('%j is none', (text) => {
  expect(parseLanguageTag(text)).toBeNull();
});
