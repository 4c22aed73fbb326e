import { describe, expect, it } from 'vitest';
import { parsePages } from '../../../src/build/parsePages';

describe('parsePages', () => {
  it.each([
    [undefined, 'all'],
    ['', 'all'],
    ['none', 'first-page'],
    ['5000', { papers: 5000 }],
    ['1', { papers: 1 }],
  ])('%j → %j', (text, limit) => {
    expect(parsePages(text)).toEqual(limit);
  });

  it.each([
    ['0', 'no paper at all, which may mean none'],
    ['-1', 'less than nothing'],
    ['5,000', 'a separator'],
    ['1e3', 'another notation'],
    ['2.5', 'a part of a paper'],
    ['all', 'what it is where it is not set'],
    ['None', 'capitals'],
  ])('refuses %j and says what it wants: %s', (text) => {
    expect(() => parsePages(text)).toThrow(
      `PAGES: expected none or the number of papers that have a page, like 5000, found ${text}`,
    );
  });
});
