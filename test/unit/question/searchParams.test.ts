import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import { NO_QUESTION } from '../../../src/question/question';
import {
  LONGEST_LIST,
  readSearch,
  type Search,
  writeSearch,
} from '../../../src/question/searchParams';

const IDS = ['2502.18411', '2505.04920'] as ArxivId[];

describe('readSearch', () => {
  it.each<[string, Partial<Search>, string]>([
    ['?name=Kai+Chen', { name: 'Kai Chen' }, 'what was typed'],
    ['?name=2025', { name: '2025' }, 'a number stays text'],
    ['?q=rag&name=kai', { text: 'rag', name: 'kai' }, 'beside a question'],
    ['?quarter=2024-Q4&term=rag', { quarter: '2024-Q4', term: 'rag' }, 'what trends are of'],
    ['?ids=2502.18411,2505.04920', { ids: IDS }, 'the papers of a list, in their order'],
    ['?ids=2502.18411,,x,2505.04920,2502.18411', { ids: IDS }, 'each once, and no others'],
    ['?ids=2502.18411%2C+2505.04920', { ids: IDS }, 'however it is escaped'],
  ])('%s → %j: %s', (search, said) => {
    expect(readSearch(search)).toEqual({ ...NO_QUESTION, ...said });
  });

  it('reads no more papers than an address can carry', () => {
    const many = Array.from({ length: LONGEST_LIST + 1 }, (_, place) => `2502.${10000 + place}`);
    expect(readSearch(`?ids=${many.join(',')}`).ids).toHaveLength(LONGEST_LIST);
  });

  it.each(['', '?name=', '?name=++', '?Name=kai', '?ids=', '?ids=rag'])(
    '%j has neither',
    (search) => {
      expect(readSearch(search)).toEqual(NO_QUESTION);
    },
  );
});

describe('writeSearch', () => {
  it.each<[string, Partial<Search>]>([
    ['', {}],
    ['', { name: '' }],
    ['?name=Kai+Chen', { name: 'Kai Chen' }],
    ['?q=rag', { text: 'rag' }],
    ['?q=rag&name=a%26b', { text: 'rag', name: 'a&b' }],
    ['?ids=2502.18411,2505.04920', { ids: IDS }],
    [
      '?topic=lora&quarter=2024-Q4&count=papers&term=state+space',
      { topics: ['lora'], term: 'state space', count: 'papers', quarter: '2024-Q4' },
    ],
    ['?q=rag&name=kai&ids=2502.18411,2505.04920', { text: 'rag', name: 'kai', ids: IDS }],
  ])('writes %j for %j', (search, said) => {
    expect(writeSearch({ ...NO_QUESTION, ...said })).toBe(search);
  });

  it('writes without loss whatever was read', () => {
    const pieces = fc.constantFrom(
      '?',
      '&',
      '=',
      '+',
      '%',
      '%EB%AA',
      'name=',
      'q=',
      'ids=2502.18411',
      'term=',
      ',',
      'name',
      '모',
    );
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
