import { describe, expect, it } from 'vitest';
import { creditLines } from '../../../src/cite/credits';
import type { Source } from '../../../src/digest/siteSettings';
import { texts as en } from '../../../src/i18n/en/cite';
import { texts as ko } from '../../../src/i18n/ko/cite';
import { CREDITS, LICENCE_NOTE, paperOf } from './papers';

const NOTHING: Source = {
  ...{ folder: null, name: null, url: null, licence: null },
  ...{ writtenByModel: null, votesFrom: null, language: null },
};

const linesOf = (...sources: readonly (Partial<Source> | null)[]) => {
  const whole = sources.map((source) => source && { ...NOTHING, ...source });
  const papers = sources.map((_, index) => paperOf({ rank: index + 1 }));
  return creditLines(papers, { words: en, sourceOf: ({ rank }) => whole[rank - 1] ?? null });
};

describe('creditLines', () => {
  it('is one line for all papers of a source', () => {
    expect(creditLines([paperOf(), paperOf()], CREDITS)).toEqual([LICENCE_NOTE]);
  });

  it('is a line for each source', () => {
    const cc0 = { name: 'CC0 1.0', url: null };
    const people = { name: 'Reading group', licence: cc0, writtenByModel: false };
    expect(linesOf(people, { name: 'Bot', url: 'https://a.io', writtenByModel: true })).toEqual([
      'Summaries: Reading group, CC0 1.0.',
      'Summaries: Bot (https://a.io). They were written by a language model and may be wrong.',
    ]);
  });

  it('has nothing of what is not known', () => {
    expect(linesOf(null, {}, { url: 'https://a.io', votesFrom: 'A' })).toEqual([]);
    expect(linesOf({ writtenByModel: true })).toEqual([en.byModel]);
    expect(linesOf({ licence: { name: 'CC0', url: null } })).toEqual(['Summaries: CC0.']);
  });

  it('has nothing of no papers', () => {
    expect(creditLines([], CREDITS)).toEqual([]);
  });
});

describe('the words of exports', () => {
  it('say in Korean and English how many are left out', () => {
    expect([ko.morePapers(1200), en.morePapers(1200)]).toEqual(['외 1,200편', 'and 1,200 more']);
    expect([en.moreAuthors(3, false), en.moreAuthors(3, true), en.moreAuthors(0, true)]).toEqual([
      'and 3 others',
      'and 3 or more others',
      'and others',
    ]);
  });
});
