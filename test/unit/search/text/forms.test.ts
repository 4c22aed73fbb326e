import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMatches, highlight } from '../../../../src/search/display/highlight';
import { Doc, Passage } from '../../../../src/search/text/doc';
import { exactForm, formCounter, formsCounter, phraseOf } from '../../../../src/search/text/forms';
import { paperOf, section } from '../papers';

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

describe('formsCounter', () => {
  it('counts in every passage as one after the other does', () => {
    const words = fc.array(
      fc.constantFrom('a', 'rag', 'rags', 'R-AG', '모델', '모 델', 'xrag', '+', ' '),
      {
        maxLength: 4,
      },
    );
    const form = fc.constantFrom('a', 'rag', '모델', 'rags', '모', 'ragrag', exactForm('R-AG'));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), form, (paragraphs, form) => {
        const [title = '', ...rest] = paragraphs.map((all) => all.join(''));
        const doc = new Doc(
          paperOf({ title, sections: rest.map((text) => section('whats-new', text)) }),
        );
        const slowly = doc.passages.map(formCounter(form));
        const counts = formsCounter(form)(doc);
        expect(doc.passages.map((_, at) => counts[at] ?? 0)).toEqual(slowly);
      }),
    );
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
