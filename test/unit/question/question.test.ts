import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import {
  isPlain,
  NO_QUESTION,
  type Question,
  type Sort,
  sortOf,
} from '../../../src/question/question';

const DAY = parseDay('2025-02-26');

describe('sortOf', () => {
  it.each<[string, Sort | null, Sort, string]>([
    ['', null, 'day', 'the newest first'],
    ['', 'day', 'day', 'as asked'],
    ['', 'votes', 'votes', 'as asked'],
    ['', 'votes-week', 'votes-week', 'as asked'],
    ['', 'votes-month', 'votes-month', 'as asked'],
    ['', 'votes-year', 'votes-year', 'as asked'],
    ['', 'relevance', 'day', 'nothing is relevant to no text'],
    ['rag', null, 'relevance', 'the best first'],
    ['rag', 'relevance', 'relevance', 'as asked'],
    ['rag', 'day', 'day', 'as asked'],
    ['rag', 'votes', 'votes', 'as asked'],
    ['rag', 'votes-week', 'votes-week', 'as asked'],
  ])('%j sorted by %s is in the order of %s: %s', (text, sort, expected) => {
    expect(sortOf({ ...NO_QUESTION, text, sort })).toBe(expected);
  });
});

describe('isPlain', () => {
  it.each<Partial<Question>>([
    {},
    { sort: 'day' },
    { sort: 'relevance' }, // of no text: by day
  ])('%j asks for the timeline as it stands', (said) => {
    expect(isPlain({ ...NO_QUESTION, ...said })).toBe(true);
  });

  it.each<Partial<Question>>([
    { sort: 'votes' },
    { sort: 'votes-year' },
    { text: 'rag' },
    { text: 'rag', sort: 'day' },
    { from: DAY },
    { to: DAY },
    { votes: { kind: 'unknown' } },
    { votes: { kind: 'range', min: 0, max: null } }, // leaves out unknown votes
    { authors: ['Kai Chen'] },
  ])('%j asks for less, or for another order', (said) => {
    expect(isPlain({ ...NO_QUESTION, ...said })).toBe(false);
  });
});
