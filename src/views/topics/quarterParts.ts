import type { Day } from '../../digest/day';
import { daysOfQuarter } from '../../digest/quarter';
import type { TopicList } from '../../digest/topicList';

/** A quarter of an archive, as charts show it. */
export type QuarterPart = {
  /** `'2025-Q1'` */
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** The months with digests where the archive begins or ends within the quarter; null: it is whole. */
  readonly months: readonly [first: number, last: number] | null;
};

/** The quarters of an archive: the last one is whole once a later one has begun. */
export function quarterParts({ quarters, span }: TopicList): readonly QuarterPart[] {
  return quarters.flatMap(({ name }) => {
    const days = daysOfQuarter(name);
    if (!days || !span) return [];
    const { from, to } = days;
    const [first, last] = [monthOf(from < span.from ? span.from : from), monthOf(min(to, span.to))];
    const isWhole = first === monthOf(from) && to <= span.to;
    return [{ name, from, to, months: isWhole ? null : ([first, last] as const) }];
  });
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function min(one: Day, other: Day): Day {
  return one < other ? one : other;
}
