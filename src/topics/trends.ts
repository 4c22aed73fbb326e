import type { ListedTopic, TopicList } from '../digest/topicList';
import { riseOf, type Share } from './rise';

/** Shares of spans of time that follow one another, oldest first. */
export type Series = readonly Share[];

/** Which spans are compared: how many at the end, and how many right before them. */
export type Comparison = {
  readonly now: number;
  readonly before: number;
  /** Papers of the spans with more of them at least: fewer dance. */
  readonly minPapers: number;
};

/** A quarter against the two before. */
export const OF_QUARTERS: Comparison = { now: 1, before: 2, minPapers: 5 };

/** The last four weeks against the eight before. */
export const OF_WEEKS: Comparison = { now: 4, before: 8, minPapers: 12 };

export type Change<Item> = { readonly item: Item; readonly now: Share; readonly before: Share };

export type Changes<Item> = {
  /** What has risen, the clearest first. */
  readonly rising: readonly Change<Item>[];
  /** What has fallen, the clearest first. */
  readonly falling: readonly Change<Item>[];
};

/**
 * Finds what has clearly risen or fallen by `riseOf`. Nothing has where one of the times has no papers at all: there
 * is nothing to compare.
 *
 * @param end index of the last span that counts
 */
export function findChanges<Item>(
  items: readonly Item[],
  seriesOf: (item: Item) => Series,
  end: number,
  { now, before, minPapers }: Comparison,
): Changes<Item> {
  const start = end + 1 - now;
  const changes = items.map((item) => {
    const series = seriesOf(item);
    return {
      item,
      now: sumShares(series.slice(Math.max(0, start), end + 1)),
      before: sumShares(series.slice(Math.max(0, start - before), Math.max(0, start))),
    };
  });
  const comparable = changes.filter((change) => change.now.total > 0 && change.before.total > 0);
  const ranked = (score: (change: Change<Item>) => number) =>
    comparable
      .map((change) => ({ change, score: score(change) }))
      .filter((scored) => scored.score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ change }) => change);
  const risen = (later: Share, earlier: Share) =>
    later.papers < minPapers ? 0 : riseOf(later, earlier);
  return {
    rising: ranked((change) => risen(change.now, change.before)),
    falling: ranked((change) => risen(change.before, change.now)),
  };
}

/**
 * Evens out what dances from month to month: each share with those next to it, as the mean of their papers and of all
 * papers. At both ends there are two.
 */
export function overThree(series: Series): Series {
  return series.map((_, at) => {
    const near = series.slice(Math.max(0, at - 1), at + 2);
    const { papers, total } = sumShares(near);
    return { papers: papers / near.length, total: total / near.length };
  });
}

/** The shares of a topic, one for each quarter of the list. */
export function quarterlySeries(
  { quarters }: Pick<ListedTopic, 'quarters'>,
  list: Pick<TopicList, 'quarters'>,
): Series {
  return list.quarters.map(({ papers: total }, index) => ({
    papers: quarters[index]?.papers ?? 0,
    total,
  }));
}

/** The shares of a topic, one for each of the newest weeks of the list. */
export function weeklySeries(
  { weeks }: Pick<ListedTopic, 'weeks'>,
  list: Pick<TopicList, 'weeks'>,
): Series {
  return list.weeks.map((total, index) => ({ papers: weeks[index] ?? 0, total }));
}

/** Papers of several spans as those of one. */
export function sumShares(shares: Series): Share {
  return shares.reduce(
    (sum, { papers, total }) => ({ papers: sum.papers + papers, total: sum.total + total }),
    { papers: 0, total: 0 },
  );
}

/** The share as a number from 0 to 1; null: there are no papers at all. */
export function ratioOf({ papers, total }: Share): number | null {
  return total > 0 ? papers / total : null;
}

/** By which part of itself the share has grown: from 2 to 3 of 100 papers by `0.5`. null: there was none before. */
export function gainOf({ now, before }: Pick<Change<unknown>, 'now' | 'before'>): number | null {
  const ratio = ratioOf(before);
  return ratio ? (ratioOf(now) ?? 0) / ratio - 1 : null;
}
