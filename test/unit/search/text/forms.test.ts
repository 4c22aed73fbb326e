import { describe, expect, it } from 'vitest';
import { countMatches, highlight } from '../../../../src/search/display/highlight';
import { Passage } from '../../../../src/search/text/doc';
import { exactForm, formCounter, phraseOf } from '../../../../src/search/text/forms';

describe('formCounter', () => {
  it.each([
    ['강화학습', '강화 학습과 강화학습', 2, 'spacing'],
    ['finetuning', 'Fine-Tuning', 1, 'signs'],
    ['rag', 'storage, RAG, RAGs', 2, 'a short Latin form is a word'],
    ['unet', 'U-Net', 1, 'a hyphen is in it or not'],
    ['model', 'supermodels', 1, 'a long one is not'],
    ['none', '없다', 0, ''],
    [exactForm('C++'), 'C, C++, c++', 2, 'quoted'],
    [exactForm('C++'), 'C', 0, 'quoted'],
  ])('%s in %s: %i %s', (form, text, times) => {
    expect(formCounter(form)(new Passage(text))).toBe(times);
  });
});

describe('phraseOf', () => {
  it('is null for a form without quotes', () => {
    expect(phraseOf('c')).toBeNull();
  });
});

describe('an exact form', () => {
  it('marks the quoted text with its signs', () => {
    expect(highlight('C와 C++', [exactForm('C++')])).toEqual([
      { text: 'C와 ', marked: false },
      { text: 'C++', marked: true },
    ]);
    expect(countMatches('C', [exactForm('C++')])).toBe(0);
  });
});
