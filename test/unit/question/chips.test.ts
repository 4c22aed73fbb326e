import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../src/question/chips';
import { isPlain, NO_QUESTION, type Question } from '../../../src/question/question';
import { dayOf } from '../search/papers';

const DAY = dayOf('2025-02-26');
const ALL: Question = {
  text: '확산 votes:>20 -survey',
  from: DAY,
  to: DAY,
  votes: { kind: 'range', min: 2, max: 30 },
  authors: ['Kai Chen', 'Bo Li'],
  topics: ['reasoning', 'mamba'],
  kept: ['unread', 'tag:RL'],
  sort: 'votes',
};

describe('chipsOf', () => {
  it('has a chip for the words, each operator, each range, author, topic and mark, in this order', () => {
    expect(chipsOf(ALL).map(({ condition }) => condition)).toMatchObject([
      { kind: 'words', text: '확산' },
      { kind: 'votes', votes: { min: 21, max: null } },
      { kind: 'text', text: 'survey', not: true },
      { kind: 'days', from: DAY, to: DAY },
      { kind: 'votes', votes: { min: 2, max: 30 } },
      { kind: 'named', name: 'Kai Chen' },
      { kind: 'named', name: 'Bo Li' },
      { kind: 'topic', id: 'reasoning' },
      { kind: 'topic', id: 'mamba' },
      { kind: 'kept', kept: 'unread' },
      { kind: 'kept', kept: 'tag:RL' },
    ]);
  });

  it.each<[index: number, without: Partial<Question>]>([
    [0, { text: 'votes:>20 -survey' }],
    [1, { text: '확산 -survey' }],
    [3, { from: null, to: null }],
    [4, { votes: null }],
    [5, { authors: ['Bo Li'] }],
    [7, { topics: ['mamba'] }],
    [9, { kept: ['tag:RL'] }],
  ])('chip %i takes %j', (index, without) => {
    expect(chipsOf(ALL)[index]?.without).toEqual(without);
  });

  it('has one chip for a range, open or not, or for unknown votes', () => {
    for (const votes of [
      { kind: 'range', min: 2, max: null },
      { kind: 'range', min: 2, max: 30 },
      { kind: 'unknown' },
    ] as const) {
      expect(chipsOf({ ...NO_QUESTION, votes })).toEqual([
        { condition: { kind: 'votes', votes }, without: { votes: null } },
      ]);
    }
    for (const days of [
      { from: DAY, to: null },
      { from: null, to: DAY },
      { from: DAY, to: DAY },
    ]) {
      expect(chipsOf({ ...NO_QUESTION, ...days })).toEqual([
        { condition: { kind: 'days', ...days }, without: { from: null, to: null } },
      ]);
    }
  });

  it('leads to the whole archive when one chip after another is removed, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 }), { minLength: 11, maxLength: 11 }), (order) => {
        let question: Question = { ...ALL, sort: null };
        for (const pick of order) {
          const chips = chipsOf(question);
          const chip = chips[pick % chips.length];
          question = { ...question, ...chip?.without };
          expect(chipsOf(question)).toHaveLength(chips.length - 1);
        }
        expect(isPlain(question)).toBe(true);
      }),
    );
  });
});
