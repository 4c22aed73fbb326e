import type { Day } from '../../digest/day';
import { type MissingDays, missingDays } from '../../digest/missingDays';
import { daysOfQuarter } from '../../digest/quarter';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import {
  type Changes,
  findChanges,
  OF_QUARTERS,
  quarterlySeries,
  type Series,
} from '../../topics/trends';

/** Topics that rise, and that fall, which are drawn. */
export const SHOWN = 6;

/** A quarter or a month. */
export type TrendSpan = MissingDays & {
  /** `'2025-Q2'`, `'2025-04'` */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly papers: number;
};

/** What the page of trends shows of an archive and a quarter of it. */
export type TrendView = {
  readonly quarters: readonly TrendSpan[];
  /** Of the quarter that is asked for. */
  readonly index: number;
  readonly quarter: TrendSpan;
  readonly changes: Changes<ListedTopic>;
  /** Whether any topic has as many papers in the quarter as one that rises. */
  readonly canRise: boolean;
  /** The topics of most papers of the quarter, those that are drawn where nothing has changed. */
  readonly most: readonly ListedTopic[];
  readonly seriesOf: (topic: ListedTopic) => Series;
};

/**
 * Finds what has changed in a quarter. null: the archive lists no topic.
 *
 * @param days of the archive, newest first
 * @param name of the quarter; absent or unknown: the newest
 */
export function trendView(
  list: TopicList,
  days: readonly { readonly day: Day }[],
  name?: string,
): TrendView | null {
  const [first, last] = [days.at(-1)?.day, days[0]?.day];
  const quarters = list.quarters.flatMap((listed): TrendSpan[] => {
    const span = daysOfQuarter(listed.name);
    if (!span || !first || !last) return [];
    return [{ ...listed, ...span, ...missingDays(span, first, last) }];
  });
  const found = quarters.findIndex((quarter) => quarter.name === name);
  const index = found < 0 ? quarters.length - 1 : found;
  const quarter = quarters[index];
  if (!quarter || list.topics.length === 0) return null;
  const seriesOf = (topic: ListedTopic) => quarterlySeries(topic, list);
  const changes = findChanges(list.topics, seriesOf, index, OF_QUARTERS);
  const papersOf = (topic: ListedTopic) => topic.quarters[index]?.papers ?? 0;
  const canRise = list.topics.some((topic) => papersOf(topic) >= OF_QUARTERS.minPapers);
  const most = list.topics
    .filter((topic) => papersOf(topic) > 0)
    .sort((a, b) => papersOf(b) - papersOf(a))
    .slice(0, SHOWN);
  return { quarters, index, quarter, changes, canRise, most, seriesOf };
}
