import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { facetsOf } from '../../../../src/search/query/facets';
import { findHits } from '../../../../src/search/query/hits';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { BUNDLED_DAYS, dayOf, paperOf } from '../papers';

/** Two days; paper 3 stands on both. */
const catalogue = createPaperStore();
catalogue.add([
  paperOf({ id: '2502.00001', day: '2025-02-26', votes: 10, authors: ['Kai Chen'] }),
  paperOf({ id: '2502.00002', day: '2025-02-26', votes: null }),
  paperOf({ id: '2502.00003', day: '2025-02-26', votes: 0, authors: ['Kai Chen'] }),
]);
catalogue.add([
  paperOf({ id: '2502.00004', day: '2025-02-25', votes: 90 }),
  paperOf({ id: '2502.00003', day: '2025-02-25', votes: 90, authors: ['Kai Chen'] }),
]);

function facets(question: Partial<Question>) {
  const asked = { ...NO_QUESTION, ...question };
  const { total, days, dayVotes, votes } = facetsOf(catalogue.entries(), parseQuestion(asked));
  return { total, days: [...days], dayVotes: [...dayVotes], votes: new Map(votes) };
}

describe('facetsOf', () => {
  it('counts papers and votes of a day, and papers by votes', () => {
    expect(facets({})).toEqual({
      total: 4,
      days: [
        ['2025-02-26', 3],
        ['2025-02-25', 2],
      ],
      dayVotes: [
        ['2025-02-26', 10],
        ['2025-02-25', 180],
      ],
      votes: new Map([
        [10, 1],
        [null, 1],
        [0, 1],
        [90, 2],
      ]),
    });
  });

  it('leaves the filter out that it is about, and only that one', () => {
    const asked = facets({
      from: dayOf('2025-02-26'),
      votes: { kind: 'range', min: 50, max: null },
    });
    expect(asked.days).toEqual([['2025-02-25', 2]]);
    expect(asked.votes).toEqual(
      new Map([
        [10, 1],
        [null, 1],
        [0, 1],
      ]),
    );
  });

  it('counts each paper once in all', () => {
    expect(facets({ authors: ['Kai Chen'] }).total).toBe(2);
    expect(facets({ votes: { kind: 'range', min: 80, max: null } }).total).toBe(2);
  });

  it('keeps to authors and to what the text says of days', () => {
    const asked = facets({ authors: ['Kai Chen'], text: 'day:2025-02-26' });
    expect(asked.days).toEqual([['2025-02-26', 2]]);
  });

  it('counts on a day what that day alone would find', () => {
    const bundled = createPaperStore();
    for (const papers of BUNDLED_DAYS) bundled.add(papers);
    const days = BUNDLED_DAYS.flatMap(([paper]) => paper?.day ?? []);
    const limit = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...days), limit, limit, (day, min, max) => {
        const asked: Question = { ...NO_QUESTION, votes: { kind: 'range', min, max } };
        const counted = facetsOf(bundled.entries(), parseQuestion(asked)).days.get(day) ?? 0;
        expect(counted).toBe(
          findHits(bundled, parseQuestion({ ...asked, from: day, to: day }), null).total,
        );
      }),
    );
  });
});
