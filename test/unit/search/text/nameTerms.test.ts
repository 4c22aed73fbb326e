import { describe, expect, it } from 'vitest';
import { isName, nameParts, nameTerms } from '../../../../src/search/text/nameTerms';

describe('nameTerms', () => {
  it.each([
    ['Miquel Farré', ['miquel', 'farre', 'miquelfarre']],
    ['J.-P. Weiß', ['j', 'p', 'weiss', 'jpweiss']],
    ['Madonna', ['madonna']],
  ])('of %s are its parts and the whole', (name, terms) => {
    expect(nameTerms(name)).toEqual(terms);
  });

  it('are an empty one for nothing', () => {
    expect(nameParts(' - ')).toEqual([]);
    expect(nameTerms('')).toEqual(['']);
  });
});

describe('isName', () => {
  it.each([
    ['Farré', true],
    ["O'Neil-Smith Jr.", true],
    ['김철수', false],
    ['GPT-4', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isName(text)).toBe(expected);
  });
});
