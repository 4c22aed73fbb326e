import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import { dayAt, dayNumber } from '../../../src/digest/dayNumber';
import { quarterOf } from '../../../src/digest/quarter';
import { type DayWithTopics, listTopics, minPapers } from '../../../src/topics/listTopics';
import type { Topic } from '../../../src/topics/topicTable';
import { TOPICS } from './topics';

const topic = (id: string): Topic => {
  const found = TOPICS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected the topic ${id}`);
  return found;
};
const [RL, MAMBA, LORA] = ['reinforcement-learning', 'mamba', 'lora'].map(topic) as [
  Topic,
  Topic,
  Topic,
];

type Listed = readonly [id: number, votes: number | null, ...topics: Topic[]];

const dayOf = (day: string, ...papers: Listed[]): DayWithTopics => ({
  day: day as Day,
  papers: papers.map(([id, votes, ...topics]) => ({
    paper: { id: `2501.${String(id).padStart(5, '0')}` as ArxivId, votes },
    topics,
  })),
});

describe('minPapers', () => {
  it.each([
    [0, 2],
    [112, 2],
    [1_664, 6],
    [3_000, 10],
    [100_000, 10],
  ])('of %i papers %i make a topic', (archive, papers) => {
    expect(minPapers(archive)).toBe(papers);
  });
});

describe('listTopics', () => {
  const days = [
    dayOf('2024-12-30', [1, 3, RL], [2, null, RL, MAMBA]),
    dayOf('2025-01-02', [1, 5, RL], [3, 4, RL, MAMBA], [4, 1, LORA]),
    dayOf('2025-02-02', [1, 2, RL]),
  ];

  it('counts a paper once, and once in each quarter, with the most votes there', () => {
    const { span, quarters, topics } = listTopics(days);
    expect(span).toEqual({ from: '2024-12-30', to: '2025-02-02' });
    expect(quarters).toEqual([
      { name: '2024-Q4', papers: 2 },
      { name: '2025-Q1', papers: 3 },
    ]);
    expect(topics.map(({ id, papers, first }) => [id, papers, first])).toEqual([
      ['reinforcement-learning', 3, '2024-12-30'],
      ['mamba', 2, '2024-12-30'],
    ]);
    expect(topics[0]?.quarters).toEqual([
      { papers: 2, votes: 3 },
      { papers: 2, votes: 9 },
    ]);
    expect(topics[1]?.quarters[0]).toEqual({ papers: 1, votes: null });
  });

  it('leaves out topics of fewer papers', () => {
    expect(listTopics(days).topics.map(({ id }) => id)).not.toContain('lora');
  });

  it('names the topics that share papers, those listed alone', () => {
    const [rl, mamba] = listTopics(days).topics;
    expect(rl?.near).toEqual([{ id: 'mamba', papers: 2 }]);
    expect(mamba?.near).toEqual([{ id: 'reinforcement-learning', papers: 2 }]);
  });

  it('has quarters without a digest between those with one', () => {
    const { quarters } = listTopics([dayOf('2024-01-02', [1, 1]), dayOf('2024-09-02', [2, 1])]);
    expect(quarters.map(({ papers }) => papers)).toEqual([1, 0, 1]);
  });

  it('counts a paper once in each of the last twelve weeks, back from the last day', () => {
    const { weeks, topics } = listTopics([
      // The day before the first of them.
      dayOf('2025-01-29', [7, 1, RL]),
      dayOf('2025-01-30', [1, 1, RL]),
      dayOf('2025-04-16', [2, 1, RL], [3, 1]),
      dayOf('2025-04-17', [4, 1]),
      dayOf('2025-04-18', [4, 1], [5, 1, RL]),
      dayOf('2025-04-23', [2, 1, RL], [5, 1, RL]),
    ]);
    expect(weeks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3]);
    expect(topics[0]?.weeks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  });

  it('counts in each week what a look at each of its days counts', () => {
    const listings = fc.array(fc.tuple(fc.nat(120), fc.nat(6)), { maxLength: 30 });
    const END = dayNumber('2025-05-09' as Day);
    fc.assert(
      fc.property(listings, (listed) => {
        const dates = [...new Set([0, ...listed.map(([ago]) => ago)])].sort((a, b) => b - a);
        const idsOf = (ago: number) => [
          ...new Set(listed.flatMap(([other, id]) => (other === ago ? id : []))),
        ];
        const { weeks, topics } = listTopics(
          dates.map((ago) =>
            // Odd ones have the topic.
            dayOf(
              dayAt(END - ago),
              ...idsOf(ago).map((id): Listed => [id, 1, ...(id % 2 ? [RL] : [])]),
            ),
          ),
        );
        for (let week = 0; week < 12; week++) {
          const ids = new Set([0, 1, 2, 3, 4, 5, 6].flatMap((day) => idsOf((11 - week) * 7 + day)));
          expect(weeks[week]).toBe(ids.size);
          if (topics[0]) expect(topics[0].weeks[week]).toBe([...ids].filter((id) => id % 2).length);
        }
      }),
    );
  });

  it('is empty without days', () => {
    expect(listTopics([])).toEqual({ span: null, quarters: [], weeks: [], topics: [] });
  });

  it('counts in each quarter what a look at every listing counts', () => {
    const paper = fc.tuple(fc.nat(5), fc.nat(9), fc.subarray([RL, MAMBA]));
    const papers = fc.uniqueArray(paper, { selector: ([id]) => id, maxLength: 4 });
    const dates = ['2024-11-01', '2024-12-01', '2025-01-01', '2025-05-01'];
    fc.assert(
      fc.property(fc.tuple(...dates.map(() => papers)), (listed) => {
        // Topics are of a paper, whatever day lists it.
        const topicsOf = new Map(listed.flat().map(([id, , topics]) => [id, topics]));
        const all = listed.map((ofDay, at) =>
          dayOf(
            dates[at] ?? '',
            ...ofDay.map(([id, votes]): Listed => [id, votes, ...(topicsOf.get(id) ?? [])]),
          ),
        );
        const { quarters, topics } = listTopics(all);
        for (const { id, quarters: counts } of topics) {
          for (const [at, { name }] of quarters.entries()) {
            const ids = all
              .filter(({ day }) => quarterOf(day) === name)
              .flatMap((day) => day.papers)
              .filter((one) => one.topics.some((other) => other.id === id))
              .map((one) => one.paper.id);
            expect(counts[at]?.papers).toBe(new Set(ids).size);
          }
        }
      }),
    );
  });
});
