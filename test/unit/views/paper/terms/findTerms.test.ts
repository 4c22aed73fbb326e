import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../../../../src/topics/findTopics';
import { findTerms } from '../../../../../src/views/paper/terms/findTerms';

const find = createTopicFinder([
  { spellings: ['강화 학습', 'RL'] },
  { spellings: ['RAG'] },
  { spellings: ['training'] },
]);
const places = (...texts: string[]) =>
  Array.from(
    findTerms(new Map(texts.map((text, at) => [`${at}`, text])), find),
    ([at, { text, terms }]) => [
      at,
      text,
      ...terms.map((ofPart) => ofPart.map(({ from, to }) => `${from}-${to}`).join()),
    ],
  );

describe('findTerms', () => {
  it('says for each plain part of a text where its terms are', () => {
    expect(places('값은 $x$, RL과 **새 RAG**다')).toEqual([
      ['0', '값은 $x$, RL과 **새 RAG**다', '', '2-4', '2-5', ''],
    ]);
  });

  it('has no texts without a first mention', () => {
    expect(places('없음', 'RL이다', '강화 학습이다')).toEqual([['1', 'RL이다', '0-2']]);
  });

  it.each([
    ['a link', '[RL](https://a.example)'],
    ['code', '`RL`'],
    ['a formula', '$RL$'],
  ])('finds none within %s: the next one is the first', (_, markup) => {
    expect(places(markup, 'RL')).toEqual([['1', 'RL', '0-2']]);
  });

  it('finds none where a line could break then, and goes on to the next', () => {
    expect(places('pre-training', 'training')).toEqual([['1', 'training', '0-8']]);
  });

  it('has no term in a text that is said again, but for what could not be shown there before', () => {
    expect(places('RL', 'RAG', 'RL')).toEqual([
      ['0', 'RL', '0-2'],
      ['1', 'RAG', '0-3'],
    ]);
  });
});
