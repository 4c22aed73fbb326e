import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import {
  canFollow,
  follow,
  followingOf,
  isSearch,
  removeSearch,
  renameSearch,
  savedSearch,
  saveSearch,
  see,
} from '../../../src/library/following';
import {
  type Change,
  EMPTY_LIBRARY,
  type Library,
  merge,
  partOf,
} from '../../../src/library/library';
import { readQuestion } from '../../../src/question/address';
import { NO_QUESTION } from '../../../src/question/question';
import { library } from './libraries';

const DAY = parseDay('2025-05-09');
const RAG = readQuestion('?q=rag&votes=20-');

const after = (before: Library, changes: readonly Change[], now = 1000) =>
  merge(before, partOf(before, changes, now));
const saved = after(EMPTY_LIBRARY, saveSearch(RAG, DAY));
const only = (given: Library) => {
  const [search] = followingOf(given).searches;
  if (!search) throw new Error('expected a search');
  return search;
};

describe('a saved search', () => {
  it('is found by its question, however that was written', () => {
    const search = savedSearch(followingOf(saved), readQuestion('?votes=20-&q=rag'));
    expect(search).toMatchObject({ question: RAG, name: '', since: 1000, seen: DAY });
    expect(savedSearch(followingOf(saved), NO_QUESTION)).toBeUndefined();
  });

  it('has a name where the reader gives one', () => {
    const named = after(saved, [renameSearch(only(saved), '  검색 증강  ')]);
    expect(only(named).name).toBe('검색 증강');
  });

  it('goes, and comes back with its name', () => {
    const named = after(saved, [renameSearch(only(saved), 'RAG')]);
    const removed = after(named, [removeSearch(only(named))]);
    expect(followingOf(removed).searches).toEqual([]);
    expect(only(after(removed, saveSearch(RAG, DAY))).name).toBe('RAG');
  });

  it('is one where two devices save it', () => {
    const other = after(EMPTY_LIBRARY, saveSearch(RAG, DAY), 2000);
    expect(followingOf(merge(saved, other)).searches).toHaveLength(1);
  });

  it('is none of the front page', () => {
    expect(isSearch(NO_QUESTION)).toBe(false);
    expect(isSearch(RAG)).toBe(true);
  });

  it.each([
    ['a question of another form', { question: [{ text: 'rag' }, 1] }],
    ['no question', { text: ['rag', 1] }],
    ['a question that asks for nothing which this version knows', { question: ['?mood=calm', 1] }],
  ] satisfies [string, Record<string, [Parameters<typeof Array.of>[0], number]>][])(
    'is left out where the record has %s',
    (_, fields) => {
      expect(followingOf(library({ 'searches/x': fields })).searches).toEqual([]);
    },
  );
});

describe('a followed author', () => {
  it('is known by the name', () => {
    const followed = after(EMPTY_LIBRARY, follow('Kai Chen', true, DAY));
    expect(followingOf(followed).authors).toMatchObject([
      { name: 'Kai Chen', since: 1000, seen: DAY },
    ]);
    expect(followingOf(after(followed, follow('Kai Chen', false, DAY))).authors).toEqual([]);
  });

  it('comes before those that were followed earlier', () => {
    const first = after(EMPTY_LIBRARY, follow('A/B', true, null), 1);
    const both = after(first, follow('Kai Chen', true, null), 2);
    expect(followingOf(both).authors.map(({ name }) => name)).toEqual(['Kai Chen', 'A/B']);
  });

  it('is refused where the name is too long for a record', () => {
    expect(canFollow('Kai Chen')).toBe(true);
    expect(canFollow('K'.repeat(300))).toBe(false);
    expect(follow('K'.repeat(300), true, DAY)).toEqual([]);
  });
});

describe('see', () => {
  it('notes the newest day once', () => {
    const next = parseDay('2025-05-10');
    const [change] = see(only(saved), next);
    expect(change).toMatchObject({ field: 'seen', value: '2025-05-10' });
    expect(see(only(saved), DAY)).toEqual([]);
    expect(see(only(saved), null)).toEqual([]);
  });
});
