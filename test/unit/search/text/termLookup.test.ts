import { describe, expect, it } from 'vitest';
import { TermLookup } from '../../../../src/search/text/termLookup';
import { corpusOf, docIdsOf } from '../corpus';

const lookup = new TermLookup(
  corpusOf(
    { text: '강화 학습은 학습을 학습이' },
    { text: '강화학습' },
    { text: '학습을 강화한다' },
    { title: 'fine-tuning' },
    { title: 'finetuning' },
    { title: 'tuning is fine' },
    { text: '뇌를 뇌가 뇌는 뇌파' },
  ),
);

function word(text: string): number[] {
  const [token] = lookup.tokenize(text);
  return token ? docIdsOf(lookup.word(token)) : [];
}

describe('word', () => {
  it.each([
    ['강화', [0, 1, 2], '더 긴 말도'],
    ['학습', [0, 2], '앞이 다른 말은 아니다'],
    ['fine-tuning', [3, 4], 'joined or not, but next to each other'],
    ['finetuning', [3, 4], 'the joined form is indexed'],
    ['없다', [], ''],
  ])('%s → %j: %s', (text, places) => {
    expect(word(text)).toEqual(places);
  });

  it('조사만 뒤따를 수 있는 한 음절 말', () => {
    expect(word('뇌')).toEqual([6]);
    expect(docIdsOf(lookup.term('뇌파'))).toEqual([6]);
  });

  it('counts a compound a little less than the word itself', () => {
    const [token] = lookup.tokenize('강화');
    const scores = token && lookup.word(token);
    expect(scores?.get(1)).toBeLessThan(scores?.get(0) ?? 0);
  });
});

describe('verb', () => {
  it('어간으로 시작하는 다른 말은 동사가 아니다', () => {
    const corpus = corpusOf({ text: '그리는' }, { text: '그리드를' }, { text: '그리고' });
    expect(docIdsOf(new TermLookup(corpus).verb('그리'))).toEqual([0]);
  });
});

describe('gloss', () => {
  const glossed = new TermLookup(
    corpusOf(
      { text: '양자를 양자가' },
      { text: '양자화를 양자화가' },
      { text: '양자컴퓨터를 컴퓨터를 컴퓨터가' },
      { text: '미디를 미디가' },
      { text: '미디어를 미디어가' },
      { text: '미디들을' },
      { text: '시리즈를' },
    ),
  );
  const gloss = (text: string) => {
    const [token] = glossed.tokenize(text);
    return token ? docIdsOf(glossed.gloss(token)) : [];
  };

  it.each([
    ['양자', [0, 2], '양자화는 다른 말이다'],
    ['미디', [3, 5], '미디어는 다른 말이다'],
    ['시리', [6], '다른 논문이 없다'],
  ])('%s → %j: %s', (text, places) => {
    expect(gloss(text)).toEqual(places);
  });
});

describe('phrase', () => {
  it.each<[string, number[], string]>([
    ['강화 학습', [0, 1], ''],
    ['강화학습', [1], 'one word; the synonyms know its spaces'],
    ['학습 강화', [], 'a particle is in between'],
    ['tuning is', [5], ''],
    ['없는 말', [], ''],
  ])('%s → %j: %s', (text, places) => {
    expect(docIdsOf(lookup.phrase(text))).toEqual(places);
  });

  it('finds the same after another case of it, which splits camel case', () => {
    const split = new TermLookup(corpusOf({ title: 'omni align bench' }));
    expect(docIdsOf(split.phrase('OmniAlign bench'))).toEqual([0]);
    expect(docIdsOf(split.phrase('omnialign bench'))).toEqual([]);
  });

  it('is looked up once', () => {
    expect(lookup.phrase('강화 학습')).toBe(lookup.phrase('강화 학습'));
  });
});
