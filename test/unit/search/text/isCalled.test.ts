import { describe, expect, it } from 'vitest';
import { isCalled } from '../../../../src/search/text/isCalled';
import { tokenizeQuery } from '../../../../src/search/text/queryTokens';
import { rolesOf } from '../../../../src/search/text/sentence';
import { corpusOf } from '../corpus';

const corpus = corpusOf({ text: '언어를 모델을' });

describe('isCalled', () => {
  it.each([
    ['한송', true],
    ['한송 논문 찾아줘', true],
    ['언어 한송 교수', true],
    ['언어 모델 한송', false],
  ])('%s: %s', (text, expected) => {
    const tokens = tokenizeQuery(text, corpus);
    const word = tokens.find((token) => token.text === '한송');
    expect(word && isCalled(word, tokens, rolesOf(tokens, corpus.isNoun).fillers)).toBe(expected);
  });
});
