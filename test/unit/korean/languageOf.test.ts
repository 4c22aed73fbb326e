import { expect, it } from 'vitest';
import { languageOf } from '../../../src/korean/languageOf';

it.each([
  ['새로운 점', 'ko'],
  ['SmolVLM은 작다', 'ko'],
  ['ㄱㅎ', 'ko'],
  ["What's New", 'en'],
  // Names of other languages are read best as English ones.
  ['Müller, 李', 'en'],
  ['', 'en'],
] as const)('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
