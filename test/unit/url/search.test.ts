import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_QUESTION } from '../../../src/digest/question';
import { readSearch, type Search, writeSearch } from '../../../src/url/search';

describe('readSearch', () => {
  it.each<[string, Partial<Search>, string]>([
    ['?name=Kai+Chen', { name: 'Kai Chen' }, 'what was typed'],
    ['?name=2025', { name: '2025' }, 'a number stays text'],
    ['?q=rag&name=kai', { text: 'rag', name: 'kai' }, 'beside a question'],
  ])('%s → %j: %s', (search, said) => {
    expect(readSearch(search)).toEqual({ ...NO_QUESTION, ...said });
  });

  it.each(['', '?name=', '?name=++', '?Name=kai'])('%j has no name', (search) => {
    expect(readSearch(search)).toEqual(NO_QUESTION);
  });
});

describe('writeSearch', () => {
  it.each<[string, Partial<Search>]>([
    ['', {}],
    ['', { name: '' }],
    ['?name=Kai+Chen', { name: 'Kai Chen' }],
    ['?q=rag', { text: 'rag' }],
    ['?q=rag&name=a%26b', { text: 'rag', name: 'a&b' }],
  ])('writes %j for %j', (search, said) => {
    expect(writeSearch({ ...NO_QUESTION, ...said })).toBe(search);
  });

  it('writes without loss whatever was read', () => {
    const pieces = fc.constantFrom('?', '&', '=', '+', '%', '%EB%AA', 'name=', 'q=', 'name', '모');
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(search, (any) => {
        const read = readSearch(any);
        expect(readSearch(writeSearch(read))).toEqual(read);
      }),
    );
  });
});
