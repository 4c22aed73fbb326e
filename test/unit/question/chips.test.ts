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
  sort: 'votes',
};

describe('chipsOf', () => {
  it('has a chip for the words, each operator and each condition of a filter, in this order', () => {
    expect(chipsOf(ALL).map(({ condition }) => condition)).toMatchObject([
      { kind: 'words', text: '확산' },
      { kind: 'votes', votes: { min: 21, max: null } },
      { kind: 'text', text: 'survey', not: true },
      { kind: 'days', from: DAY, to: DAY },
      { kind: 'votes', votes: { min: 2, max: null } },
      { kind: 'votes', votes: { min: null, max: 30 } },
      { kind: 'named', name: 'Kai Chen' },
      { kind: 'named', name: 'Bo Li' },
    ]);
  });

  it.each<[index: number, without: Partial<Question>]>([
    [0, { text: 'votes:>20 -survey' }],
    [1, { text: '확산 -survey' }],
    [3, { from: null, to: null }],
    [4, { votes: { kind: 'range', min: null, max: 30 } }],
    [6, { authors: ['Bo Li'] }],
  ])('chip %i takes %j', (index, without) => {
    expect(chipsOf(ALL)[index]?.without).toEqual(without);
  });

  it('clears a filter with its last chip', () => {
    const votes = { kind: 'range', min: 2, max: null } as const;
    expect(chipsOf({ ...NO_QUESTION, votes }).map(({ without }) => without)).toEqual([
      { votes: null },
    ]);
    const unknown = { ...NO_QUESTION, votes: { kind: 'unknown' } as const };
    expect(chipsOf(unknown).map(({ without }) => without)).toEqual([{ votes: null }]);
  });

  it('leads to the whole archive when one chip after another is removed, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 7 }), { minLength: 8, maxLength: 8 }), (order) => {
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
