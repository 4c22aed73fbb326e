import { describe, expect, it } from 'vitest';
import type { ResultHit } from '../../../../src/search/query/results';
import { groupByPeriod, groupHits } from '../../../../src/views/browse/list/resultGroups';
import { dayOf, paperOf } from '../../search/papers';

const NEW = '2025-02-26';
const OLD = '2025-02-13';

/** A hit of a day. */
function hitOn(day: string): ResultHit {
  const paper = paperOf({ day });
  const listing = { day: dayOf(day), rank: 1, votes: null, of: 1, best: null };
  return { paper, listings: [listing], listing, partial: false, reasons: [] };
}
const hitsOn = (day: string, count: number) => Array.from({ length: count }, () => hitOn(day));
const count = (day: string, papers: number) => ({ day: dayOf(day), papers, above: 0 });

describe('the groups of a page of results', () => {
  it('are days with their heading where the hits are by day', () => {
    const days = [count(NEW, 2), count(OLD, 1)];
    const groups = groupHits([...hitsOn(NEW, 2), ...hitsOn(OLD, 1)], days, 0);
    expect(groups.map(({ name, heading, hits }) => [name, heading, hits.length])).toEqual([
      [NEW, days[0], 2],
      [OLD, days[1], 1],
    ]);
  });

  it.each([
    [200, false, 'the day began in the page before, where its heading is'],
    [199, true, 'one hit of a newer day is before it: its heading is here'],
  ])('at offset %i have a heading: %s (%s)', (offset, hasHeading) => {
    const days = offset === 200 ? [count(NEW, 300)] : [count('2025-03-01', 199), count(NEW, 300)];
    const [group] = groupHits(hitsOn(NEW, 100), days, offset);
    expect(group?.heading !== null).toBe(hasHeading);
  });

  it('leave out days that have hits on other pages only', () => {
    const groups = groupHits(hitsOn(OLD, 1), [count(NEW, 200), count(OLD, 1)], 200);
    expect(groups.map(({ name }) => name)).toEqual([OLD]);
  });

  it('are one without a heading in any other order', () => {
    const groups = groupHits(hitsOn(NEW, 15), null, 0);
    expect(groups.map(({ heading, hits }) => [heading, hits.length])).toEqual([[null, 15]]);
  });

  it('are none where there are no hits', () => {
    expect(groupHits([], null, 0)).toEqual([]);
    expect(groupHits([], [], 0)).toEqual([]);
  });
});

describe('the groups of a page of results by period', () => {
  const monthOf = (day: string) => day.slice(0, 7);
  const [FIRST, LAST] = ['2025-03-01', '2025-02-26'];
  const groupsOf = (...[hits, days, offset]: [ResultHit[], ReturnType<typeof count>[], number]) =>
    groupByPeriod(hits, days, offset, monthOf).map((group) => [group.heading, group.hits.length]);

  it('are periods with all of their hits in the heading', () => {
    const days = [count(FIRST, 1), count(NEW, 2), count(OLD, 1)];
    // The order of votes within the month is not that of its days.
    const hits = [...hitsOn(FIRST, 1), ...hitsOn(NEW, 1), ...hitsOn(OLD, 1), ...hitsOn(NEW, 1)];
    expect(groupsOf(hits, days, 0)).toEqual([
      [{ period: '2025-03', papers: 1 }, 1],
      [{ period: '2025-02', papers: 3 }, 3],
    ]);
  });

  it.each<[number, object | null, string]>([
    [199, null, 'the period began in the page before, where its heading is'],
    [
      200,
      { period: '2025-02', papers: 300 },
      'the hits of newer periods are all in the pages before',
    ],
  ])('at offset %i have the heading %j: %s', (newer, heading) => {
    const days = [count(FIRST, newer), count(LAST, 300)];
    expect(groupsOf(hitsOn(LAST, 5), days, 200)).toEqual([[heading, 5]]);
  });

  it('have names of their own', () => {
    const hits = [...hitsOn(FIRST, 15), ...hitsOn(NEW, 15)];
    const groups = groupByPeriod(hits, [count(FIRST, 15), count(NEW, 15)], 0, monthOf);
    expect(new Set(groups.map(({ name }) => name)).size).toBe(2);
  });
});
