import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riseOf, type Share } from '../../../src/topics/rise';
import {
  type Comparison,
  findChanges,
  gainOf,
  OF_QUARTERS,
  OF_WEEKS,
  overThree,
  quarterlySeries,
  ratioOf,
  type Series,
  sumShares,
  weeklySeries,
} from '../../../src/topics/trends';

type Named = { readonly name: string; readonly series: Series };

const named = (name: string, papers: readonly number[], totals: readonly number[]): Named => ({
  name,
  series: papers.map((count, index) => ({ papers: count, total: totals[index] ?? 0 })),
});
const changesOf = (items: readonly Named[], end: number, comparison: Comparison) =>
  findChanges(items, ({ series }) => series, end, comparison);
const namesOf = (changes: readonly { readonly item: Named }[]) =>
  changes.map(({ item }) => item.name);

describe('findChanges', () => {
  const TOTALS = [400, 420, 380, 400];
  const TOPICS = [
    named('as before', [40, 42, 38, 40], TOTALS),
    named('risen', [10, 10, 10, 40], TOTALS),
    named('risen from nothing', [0, 0, 0, 9], TOTALS),
    named('fallen', [60, 60, 60, 10], TOTALS),
    named('gone', [0, 20, 20, 0], TOTALS),
    named('of four papers', [0, 0, 0, 4], TOTALS),
  ];

  it('a quarter is held against the two before, the clearest change first', () => {
    const { rising, falling } = changesOf(TOPICS, 3, OF_QUARTERS);
    expect(namesOf(rising)).toEqual(['risen', 'risen from nothing']);
    expect(namesOf(falling)).toEqual(['fallen', 'gone']);
    expect(rising[0]).toMatchObject({
      now: { papers: 40, total: 400 },
      before: { papers: 20, total: 800 },
    });
  });

  it('what comes after the quarter does not count', () => {
    const { rising } = changesOf(TOPICS, 2, OF_QUARTERS);
    expect(namesOf(rising)).not.toContain('risen');
  });

  it('the second quarter of an archive is held against the first alone', () => {
    const items = [named('risen', [5, 40], [400, 400])];
    expect(changesOf(items, 1, OF_QUARTERS).rising[0]?.before).toEqual({ papers: 5, total: 400 });
  });

  it.each([
    ['the first quarter', [40, 40], [400, 400], 0],
    ['a quarter after two without a paper', [0, 0, 40], [0, 0, 400], 2],
    ['a quarter without a paper', [40, 40, 0], [400, 400, 0], 2],
  ])('%s tells of no change', (_, papers, totals, end) => {
    expect(changesOf([named('topic', papers, totals)], end, OF_QUARTERS)).toEqual({
      rising: [],
      falling: [],
    });
  });

  const weeks = (before: number, now: number) => [
    ...Array.from({ length: 8 }, () => before),
    ...Array.from({ length: 4 }, () => now),
  ];

  it('of the last four weeks twelve papers are needed', () => {
    const totals = weeks(100, 100);
    const items = [
      named('eight papers', weeks(0, 2), totals),
      named('twelve papers', weeks(0, 3), totals),
    ];
    expect(namesOf(changesOf(items, 11, OF_WEEKS).rising)).toEqual(['twelve papers']);
  });

  it('gives what sorting all scores gives', () => {
    const shares = fc
      .tuple(fc.nat(60), fc.nat(300))
      .map(([papers, others]): Share => ({ papers, total: papers + others }));
    const items = fc.array(
      fc.record({ name: fc.string(), series: fc.array(shares, { minLength: 5, maxLength: 5 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, fc.nat(4), (topics, end) => {
        const { rising, falling } = changesOf(topics, end, OF_QUARTERS);
        const slow = topics.map((topic) => {
          const at = (index: number) => topic.series[index] ?? { papers: 0, total: 0 };
          const now = at(end);
          const [one, two] = [at(end - 1), at(end - 2)];
          const before = { papers: one.papers + two.papers, total: one.total + two.total };
          const isComparable = now.total > 0 && before.total > 0;
          return {
            topic,
            rise: isComparable ? riseOf(now, before) : 0,
            fall: isComparable ? riseOf(before, now) : 0,
          };
        });
        const scoresOf = (key: 'rise' | 'fall', changed: typeof rising) =>
          changed.map(({ item }) => slow.find(({ topic }) => topic === item)?.[key]);
        for (const [key, changed] of [
          ['rise', rising],
          ['fall', falling],
        ] as const) {
          const all = slow.map((scores) => scores[key]).filter((score) => score > 0);
          expect(scoresOf(key, changed)).toEqual(all.sort((a, b) => b - a));
        }
      }),
    );
  });
});

describe('quarterlySeries', () => {
  it('holds the papers of a topic against all papers of their quarter', () => {
    const topic = { quarters: [{ papers: 2, votes: null }] };
    const quarters = [
      { name: '2024-Q4', papers: 20 },
      { name: '2025-Q1', papers: 30 },
    ];
    expect(quarterlySeries(topic, { quarters })).toEqual([
      { papers: 2, total: 20 },
      { papers: 0, total: 30 },
    ]);
  });
});

describe('weeklySeries', () => {
  it('holds the papers of a topic against all papers of their week, the oldest first', () => {
    expect(weeklySeries({ weeks: [2, 0] }, { weeks: [20, 30] })).toEqual([
      { papers: 2, total: 20 },
      { papers: 0, total: 30 },
    ]);
  });

  it('is empty where the list has no weeks, and nothing rises', () => {
    const list = { weeks: [] };
    const { rising } = findChanges([list], (one) => weeklySeries(one, list), -1, OF_WEEKS);
    expect(rising).toEqual([]);
  });
});

describe('sumShares', () => {
  it('adds papers and totals', () => {
    expect(
      sumShares([
        { papers: 1, total: 10 },
        { papers: 2, total: 30 },
      ]),
    ).toEqual({ papers: 3, total: 40 });
  });

  it('of nothing is nothing', () => {
    expect(sumShares([])).toEqual({ papers: 0, total: 0 });
  });
});

describe('ratioOf', () => {
  it('is the share of all papers', () => {
    expect(ratioOf({ papers: 5, total: 20 })).toBe(0.25);
  });

  it('is unknown where there are none', () => {
    expect(ratioOf({ papers: 0, total: 0 })).toBeNull();
  });
});

describe('gainOf', () => {
  it('is by which part the share has grown', () => {
    expect(gainOf({ now: { papers: 3, total: 50 }, before: { papers: 4, total: 100 } })).toBe(0.5);
  });

  it.each([
    ['no paper of the topic', { papers: 0, total: 100 }],
    ['no paper at all', { papers: 0, total: 0 }],
  ])('is unknown where there was %s before', (_, before) => {
    expect(gainOf({ now: { papers: 3, total: 50 }, before })).toBeNull();
  });
});

describe('overThree', () => {
  const series = (...papers: readonly number[]) =>
    papers.map((count, at) => ({ papers: count, total: 10 * (at + 1) }));

  it('is the mean of each share and those next to it, of two at the ends', () => {
    expect(overThree(series(1, 2, 6))).toEqual([
      { papers: 1.5, total: 15 },
      { papers: 3, total: 20 },
      { papers: 4, total: 25 },
    ]);
  });

  it.each([[series()], [series(4)]])('leaves fewer than two as they are', (short) => {
    expect(overThree(short)).toEqual(short);
  });

  it('lies between the lowest and the highest share next to each other', () => {
    const share = fc.record({ papers: fc.nat(50), total: fc.integer({ min: 50, max: 99 }) });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (shares) => {
        for (const [at, smooth] of overThree(shares).entries()) {
          const near = shares.slice(Math.max(0, at - 1), at + 2).map((one) => ratioOf(one) ?? 0);
          const ratio = ratioOf(smooth) ?? 0;
          expect(ratio).toBeGreaterThanOrEqual(Math.min(...near) - 1e-9);
          expect(ratio).toBeLessThanOrEqual(Math.max(...near) + 1e-9);
        }
      }),
    );
  });
});
