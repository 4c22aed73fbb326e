import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMatches, highlight, type Segment } from '../../../src/search/highlight';
import { terms } from '../../../src/search/terms';

/** Segments as one text, the marked ones in brackets. */
function show(segments: readonly Segment[]): string {
  return segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('highlight', () => {
  it.each([
    ['확산 모델을 쓴다', '모델', '확산 [모델]을 쓴다', '조사는 표시하지 않는다'],
    ['확산 모델을 쓴다', '모델을', '확산 [모델]을 쓴다', '물음의 조사는 상관없다'],
    ['모델링과 모델', '모델', '[모델]링과 [모델]', '앞부분이 같은 낱말도 표시한다'],
    ['대모델', '모델', '대모델', '끝부분만 같은 낱말은 두고 본다'],
    ['LLM은 모델이다', 'llm', '[LLM]은 모델이다', '라틴 낱말 뒤의 조사는 남긴다'],
    ['강화학습(RL)을', 'rl 강화', '[강화]학습([RL])을', '여러 낱말'],
    ['모델', '을', '모델', '조사 하나는 아무것도 표시하지 않는다'],
  ])('%j에서 %j: %s (%s)', (text, question, expected) => {
    expect(show(highlight(text, terms(question)))).toBe(expected);
  });

  it.each([
    ['Retrieval', 'retr', '[Retrieval]', 'the whole of a Latin word whose beginning matches'],
    ['OmniAlign-V', 'omnialign', '[OmniAlign-V]', 'the whole of a compound'],
    ['GPT4 and GPT-4', 'gpt-4', '[GPT4] and [GPT-4]', 'both spellings'],
    ['OmniAlign-V: Video', 'omnialign-v', '[OmniAlign-V]: Video', 'one letter, not words with it'],
    ['by Miquel Farré', 'farre', 'by Miquel [Farré]', 'without its mark'],
    ['Vote', '', 'Vote', 'nothing asked'],
    ['', 'rag', '', 'no text'],
  ])('%j for %j: %s (%s)', (text, question, expected) => {
    expect(show(highlight(text, terms(question)))).toBe(expected);
  });

  it('joined, gives the text back', () => {
    const pieces = fc.constantFrom(
      '모델',
      '모델을',
      'GPT',
      '-',
      '4',
      ' ',
      'é',
      'ß',
      '🙂',
      '\ud83d',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (any, question) => {
        const segments = highlight(any, terms(question));
        expect(segments.map((segment) => segment.text).join('')).toBe(any);
      }),
      { numRuns: 500 },
    );
  });
});

describe('countMatches', () => {
  it.each([
    ['확산 모델을 쓴다', '확산 모델', 2],
    ['확산 모델을 쓴다', '확산 강화', 1],
    ['확산 확산 확산', '확산', 1], // a term counts once
    ['vision', 'v', 0], // as in the search, one letter is no beginning
    ['확산', '', 0],
    ['', '확산', 0],
  ])('of the terms in %j … %j holds %i', (text, question, expected) => {
    expect(countMatches(text, terms(question))).toBe(expected);
  });
});
