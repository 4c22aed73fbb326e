import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../src/question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { findHits } from '../../../../src/search/query/hits';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { neighboursOf, resultsOf, startsDay } from '../../../../src/search/query/results';
import { dayOf, docsOf, idOf, paperOf } from '../papers';
import { textSearchOf } from '../textSearchOf';

/** Three days; two of them list paper 3. */
const DAYS = [
  [
    paperOf({ id: '2502.00001', day: '2025-02-26', rank: 1, votes: 10, title: '토큰' }),
    paperOf({ id: '2502.00002', day: '2025-02-26', rank: 2, votes: null, title: '확산 모델' }),
    paperOf({ id: '2502.00003', day: '2025-02-26', rank: 3, votes: 0, title: '확산 확산' }),
  ],
  [
    paperOf({ id: '2502.00004', day: '2025-02-25', rank: 1, votes: 90, title: '모델' }),
    paperOf({ id: '2502.00003', day: '2025-02-25', rank: 2, votes: 90, title: '확산 확산' }),
  ],
  [paperOf({ id: '2410.00005', day: '2024-10-11', rank: 1, votes: 10, title: '모델 모델' })],
];

const store = createPaperStore();
for (const papers of DAYS) store.add(papers);
const search = textSearchOf(docsOf(store.entries().map(({ paper }) => paper)));

function ask(question: Partial<Question>) {
  const asked = parseQuestion({ ...NO_QUESTION, ...question });
  const found = question.text ? search.search(asked) : null;
  return findHits(store, asked, found);
}

/** The last digits of the papers found, in order. */
function order(question: Partial<Question>): string {
  return ask(question)
    .slice()
    .map(({ entry }) => entry.paper.id.slice(-1))
    .join(' ');
}

describe('findHits', () => {
  it.each<[Partial<Question>, string, string]>([
    [{}, '1 2 3 4 5', '새 날부터, 하루 안에서는 순위대로'],
    [{ sort: 'votes' }, '4 1 5 3 2', '투표수대로, 같으면 새것부터, 모르는 것은 0보다 뒤에'],
    [{ sort: 'votes-week' }, '4 1 3 2 5', '새 주부터, 한 주 안에서는 투표수대로'],
    [{ sort: 'votes-month' }, '4 1 3 2 5', '새 달부터, 한 달 안에서는 투표수대로'],
    [{ sort: 'votes-year' }, '4 1 3 2 5', '새해부터, 한 해 안에서는 투표수대로'],
    [{ text: '모델', sort: 'votes-week' }, '4 2 5', '물은 말이 있어도 주마다 투표수대로'],
    [{ sort: 'relevance' }, '1 2 3 4 5', '물은 말이 없으면 관련도도 없다'],
    [{ text: '확산' }, '3 2', '물은 말이 있으면 관련도대로'],
    [{ text: '확산', sort: 'day' }, '2 3', '물은 말이 있어도 날짜대로'],
    [{ text: '모델', sort: 'votes' }, '4 5 2', '물은 말이 있어도 투표수대로'],
    [{ text: '확산 모델' }, '2', '모든 낱말이 있어야 한다'],
    [{ text: '없는말' }, '', '없는 말'],
    [{ text: '을' }, '', '조사 하나로는 아무것도 찾지 못한다'],
  ])('%j → %s: %s', (question, expected) => {
    expect(order(question)).toBe(expected);
  });

  it('puts a paper under the newest day that answers', () => {
    const [hit] = ask({ text: '확산', to: dayOf('2025-02-25') }).slice();
    expect(hit?.listing).toMatchObject({ day: '2025-02-25', rank: 2, votes: 90 });
    expect(hit?.entry.listings).toHaveLength(2);
  });

  it('counts the votes, and the rank, of that day', () => {
    expect(order({ sort: 'votes', to: dayOf('2025-02-25') })).toBe('4 3 5');
  });
});

describe('windowOf', () => {
  const all = [
    { day: '2025-02-26', papers: 3, above: 0 },
    { day: '2025-02-25', papers: 1, above: 1 },
    { day: '2024-10-11', papers: 1, above: 0 },
  ];

  it.each([
    [{ offset: 0, limit: 2 }, ['2502.00001', '2502.00002']],
    [{ offset: 3, limit: 2 }, ['2502.00004', '2410.00005']],
    [{ offset: 4, limit: 9 }, ['2410.00005']],
    [{ offset: 9, limit: 2 }, []],
  ])('%j holds %j, and the size and days of the whole', (window, ids) => {
    const answer = resultsOf(ask({}), parseQuestion(NO_QUESTION), window);
    expect(answer.hits.map(({ paper }) => paper.id)).toEqual(ids);
    expect([answer.total, answer.days]).toEqual([5, all]);
  });

  it('counts as above what answers on both days alone', () => {
    const above = (question: Partial<Question>) => {
      const parsed = parseQuestion({ ...NO_QUESTION, ...question });
      const { days } = resultsOf(ask(question), parsed, { offset: 0, limit: 0 });
      return days.find(({ day }) => day === '2025-02-25')?.above;
    };
    expect(above({ votes: { kind: 'range', min: 50, max: null } })).toBe(0);
    expect(above({ to: dayOf('2025-02-25') })).toBe(0);
  });

  it('counts no days where the order is another one', () => {
    const byVotes = { ...NO_QUESTION, sort: 'votes' as const };
    expect(resultsOf(ask(byVotes), parseQuestion(byVotes), { offset: 0, limit: 1 }).days).toEqual(
      [],
    );
  });

  it.each([
    ['확산', 0, 9],
    ['확산 모델', 0, 1],
    ['확산 모델', 1, 3],
    ['확산 모델', 2, 1],
  ])(
    'the hits of %s from %i, %i of them, are the same whether made when shown or before',
    (text, offset, limit) => {
      const made = ask({ text, from: dayOf('2020-01-01') });
      const shown = ask({ text });
      expect(shown.total).toBe(made.total);
      expect(shown.slice(offset, offset + limit)).toEqual(made.slice(offset, offset + limit));
    },
  );
});

describe('startsDay', () => {
  const { days } = resultsOf(ask({}), parseQuestion(NO_QUESTION), { offset: 0, limit: 0 });

  it.each([
    ['2025-02-26', 0, true],
    ['2025-02-26', 1, false],
    ['2025-02-25', 2, true],
    ['2025-02-25', 3, true],
    ['2025-02-25', 4, false],
    ['2024-10-11', 4, true],
  ])('the first hit of %s is at %i or after it: %s', (day, offset, expected) => {
    expect(startsDay(days, dayOf(day), offset)).toBe(expected);
  });
});

describe('neighboursOf', () => {
  it.each([
    ['2502.00001', 1, null, '2502.00002'],
    ['2502.00003', 3, '2502.00002', '2502.00004'],
    ['2410.00005', 5, '2502.00004', null],
  ])('%s is number %i, after %s, before %s', (id, position, previous, next) => {
    const found = neighboursOf(ask({}), idOf(id));
    expect(found).toMatchObject({ position, total: 5 });
    expect([found?.previous?.id ?? null, found?.next?.id ?? null]).toEqual([previous, next]);
  });

  it('is alone in an answer of one', () => {
    expect(neighboursOf(ask({ text: '토큰' }), idOf('2502.00001'))).toEqual({
      position: 1,
      total: 1,
      previous: null,
      next: null,
    });
  });

  it('is null for a paper that does not answer', () => {
    expect(neighboursOf(ask({ text: '토큰' }), idOf('2502.00002'))).toBeNull();
  });

  it('carries no more than id and title', () => {
    expect(neighboursOf(ask({}), idOf('2502.00001'))?.next).toEqual({
      id: '2502.00002',
      title: '확산 모델',
    });
  });
});
