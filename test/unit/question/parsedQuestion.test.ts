import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/question/operators';
import { asksForText, parseQuestion } from '../../../src/question/parsedQuestion';
import { NO_QUESTION, sortOf } from '../../../src/question/question';

describe('parseQuestion', () => {
  it.each(['', '확산', '확산 votes:>20', '-"C++"', 'author:chen'])(
    'gives the words, operators and order of %j',
    (text) => {
      const question = { ...NO_QUESTION, text };
      expect(parseQuestion(question)).toEqual({
        ...readText(text),
        question,
        sort: sortOf(question),
      });
    },
  );

  it('fills in the default order', () => {
    expect(parseQuestion({ ...NO_QUESTION, text: '확산' }).sort).toBe('relevance');
    expect(parseQuestion({ ...NO_QUESTION, text: '확산', sort: 'day' }).sort).toBe('day');
    expect(parseQuestion({ ...NO_QUESTION, sort: 'relevance' }).sort).toBe('day');
  });
});

describe('asksForText', () => {
  it.each([
    ['확산', true],
    ['title:확산', true],
    ['-확산', true],
    ['votes:>20', false],
    ['author:chen date:2025', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(asksForText(readText(text))).toBe(expected);
  });
});
