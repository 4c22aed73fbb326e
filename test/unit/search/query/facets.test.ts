import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/digest/archiveSize';
import type { Kept, Mark } from '../../../../src/question/keptFilter';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { facetsOf } from '../../../../src/search/query/facets';
import { findHits } from '../../../../src/search/query/hits';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { papersWithin } from '../../../../src/views/charts/bins';
import { BUNDLED_DAYS, dayOf, idOf, paperOf } from '../papers';

/** Two days; both list paper 3. */
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

  it('counts under all filters but its own', () => {
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

  it('counts each paper once in the total', () => {
    expect(facets({ authors: ['Kai Chen'] }).total).toBe(2);
    expect(facets({ votes: { kind: 'range', min: 80, max: null } }).total).toBe(2);
  });

  it('counts a paper that two days list with the same votes once by votes', () => {
    const store = createPaperStore();
    store.add([paperOf({ id: '2502.00001', day: '2025-02-26', votes: 7 })]);
    store.add([paperOf({ id: '2502.00001', day: '2025-02-25', votes: 7 })]);
    expect(facetsOf(store.entries(), parseQuestion(NO_QUESTION)).votes).toEqual(new Map([[7, 1]]));
  });

  it('sums up the days of any span to the papers that a question for that span finds', () => {
    const days = ['2025-02-21', '2025-02-24', '2025-02-25', '2025-02-26'].map(dayOf);
    const listing = fc.record({
      id: fc.constantFrom('2502.00001', '2502.00002', '2502.00003'),
      day: fc.constantFrom(...days),
      votes: fc.integer({ min: 0, max: 2 }),
    });
    const selector = ({ id, day }: { id: string; day: string }) => `${id} ${day}`;
    const end = fc.option(fc.constantFrom(...days), { nil: null });
    fc.assert(
      fc.property(fc.uniqueArray(listing, { selector }), end, end, (listings, from, to) => {
        const store = createPaperStore();
        for (const day of days) {
          store.add(listings.filter((listed) => listed.day === day).map(paperOf));
        }
        const asked: Question = {
          ...NO_QUESTION,
          from,
          to,
          votes: { kind: 'range', min: 1, max: null },
        };
        const counted = facetsOf(store.entries(), parseQuestion(asked));
        const inSpan = Array.from(counted.days, ([day, papers]) => ({ day, papers })).filter(
          ({ day }) => (from === null || day >= from) && (to === null || day <= to),
        );
        const { papers } = sizeOf(inSpan, counted.repeats);
        expect(papers).toBe(counted.total);
        expect(papers).toBe(findHits(store, parseQuestion(asked), null).total);
      }),
    );
  });

  it('sums up the votes of any span to the papers that a question for that span finds', () => {
    const days = ['2025-02-24', '2025-02-25', '2025-02-26'].map(dayOf);
    const listing = fc.record({
      id: fc.constantFrom('2502.00001', '2502.00002', '2502.00003'),
      day: fc.constantFrom(...days),
      votes: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    });
    const selector = ({ id, day }: { id: string; day: string }) => `${id} ${day}`;
    const votes = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(listing, { selector }), votes, votes, (listings, min, max) => {
        const store = createPaperStore();
        for (const day of days) {
          store.add(listings.filter((listed) => listed.day === day).map(paperOf));
        }
        const counted = facetsOf(store.entries(), parseQuestion(NO_QUESTION));
        const asked: Question = { ...NO_QUESTION, votes: { kind: 'range', min, max } };
        expect(papersWithin(counted, min, max)).toBe(
          findHits(store, parseQuestion(asked), null).total,
        );
      }),
    );
  });

  it('counts under authors and operators, which have no facet of their own', () => {
    const asked = facets({ authors: ['Kai Chen'], text: 'day:2025-02-26' });
    expect(asked.days).toEqual([['2025-02-26', 2]]);
  });

  it('counts on a day what a question for that day alone finds', () => {
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

  it('counts under marks what a question with one mark more finds', () => {
    const ids = ['2502.00001', '2502.00002', '2502.00003', '2502.00004'].map(idOf);
    const mark = fc.constantFrom<Mark>('read', 'saved', 'noted', 'list:later', 'tag:RL');
    const marked = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.uniqueArray(mark)), {
      selector: ([id]) => id,
    });
    const asked = fc.uniqueArray(fc.constantFrom<Kept>('unread', 'saved', 'tag:RL'));
    const min = fc.option(fc.constantFrom(10, 90));
    fc.assert(
      fc.property(marked, asked, min, (papers, kept, votes) => {
        catalogue.setMarks({ edition: 1, isAll: true, papers: new Map(papers) });
        const question: Question = {
          ...NO_QUESTION,
          kept,
          votes: votes === null ? null : { kind: 'range', min: votes, max: null },
        };
        const totalOf = (more: Question) => findHits(catalogue, parseQuestion(more), null).total;
        const parsed = parseQuestion(question);
        const counted = facetsOf(catalogue.entries(), parsed, catalogue.known());
        expect(counted.total).toBe(totalOf(question));
        for (const name of ['unread', 'saved', 'noted', 'list:later', 'tag:RL'] as const) {
          expect(counted.kept.get(name) ?? 0).toBe(totalOf({ ...question, kept: [...kept, name] }));
        }
      }),
    );
  });
});
