import { describe, expect, it } from 'vitest';
import { words } from '../../../src/korean/words';
import { answersTerm, findsBeginnings, terms, wordForms } from '../../../src/search/terms';

describe('terms', () => {
  it.each([
    ['확산 모델을', ['확산', '모델'], '조사를 뗀다'],
    ['LLM은 모델', ['llm', '모델'], '라틴 글자 뒤의 조사는 버린다'],
    ['RAG(검색 증강)를', ['rag', '검색', '증강'], '괄호 뒤의 조사는 버린다'],
    ['이 논문', ['논문'], '조사처럼 생긴 한 글자는 버린다'],
    ['을', [], '조사 하나로는 찾을 것이 없다'],
    ['', [], '빈 글'],
  ])('%j → %j: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ['OmniAlign-V', ['omnialign', 'v', 'omnialignv'], 'the parts and the whole'],
    ['chain-of-thought', ['chain', 'of', 'thought', 'chainofthought'], 'several parts'],
    ['Llama 3.1', ['llama', '3', '1', '31'], 'a point'],
    ['rag rag', ['rag', 'rag'], 'a word as often as it stands there'],
  ])('%j → %j: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('wordForms', () => {
  it.each([
    ['모델을', [['모델']]],
    ['rag', [['rag']]],
    ['gpt-4', [['gpt', '4'], ['gpt4']]],
    ['을', []],
  ])('%s → %j', (text, expected) => {
    expect(words(text).flatMap(wordForms)).toEqual(expected);
  });
});

describe('answersTerm', () => {
  it.each([
    ['모델', '모델', true, 'the same'],
    ['모델링', '모델', true, 'a longer word'],
    ['모델', '모델링', false, 'a shorter word'],
    ['대모델', '모델', false, 'its end'],
    ['v', 'v', true, 'one letter, the same'],
    ['video', 'v', false, 'one letter as a beginning, which would be everything'],
    ['빛깔', '빛', false, 'one syllable as a beginning'],
  ])('%s for %s: %s (%s)', (own, asked, expected) => {
    expect(answersTerm(own, asked)).toBe(expected);
  });
});

describe('findsBeginnings', () => {
  it.each([
    ['r', false],
    ['ra', true],
    ['모', false],
    ['모델', true],
  ])('%s → %s', (asked, expected) => {
    expect(findsBeginnings(asked)).toBe(expected);
  });
});
