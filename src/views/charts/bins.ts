import type { Day } from '../../digest/day';
import { dayAt, dayNumber } from '../../digest/dayNumber';
import type { Repeat } from '../../digest/manifest';
import type { VoteCounts } from '../../question/voteFilter';

/**
 * A bar of a chart: the whole numbers that it counts, `from` and `to` included, and its position along the
 * axis, from 0 to 1. Bins follow each other without a gap.
 */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** The selected values of a chart, both included. null: open. */
export type Range = { readonly from: number | null; readonly to: number | null };

/** The first and the last day of a chart as `dayNumber`s. */
export type DaySpan = { readonly first: number; readonly last: number };

/** Papers or votes of days. `repeats` are papers that several of the days list, none where votes are counted. */
export type DayAmounts = {
  readonly byDay: ReadonlyMap<Day, number>;
  readonly repeats: readonly Repeat[];
};

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];
const UNIT_DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** Bins thinner than this are merged into the next longer unit. */
const MIN_BIN_PX = 4;
/** An archive of fewer days gets a margin around them: a few bars must not fill the chart. */
const MIN_SPAN_DAYS = 14;

/** The span of an archive, newest day first, at least two weeks long; null where it has no days. */
export function spanOf(days: readonly { readonly day: Day }[]): DaySpan | null {
  const newest = days[0]?.day;
  const oldest = days.at(-1)?.day;
  if (!newest || !oldest) return null;
  const first = dayNumber(oldest);
  const last = dayNumber(newest);
  const margin = Math.max(0, MIN_SPAN_DAYS - (last - first + 1));
  return { first: first - Math.floor(margin / 2), last: last + Math.ceil(margin / 2) };
}

/** A bin a day, or of the shortest unit whose bins are wide enough in a chart of some pixels. */
export function dayBins(span: DaySpan, pixels: number): Bin[] {
  const dayCount = span.last - span.first + 1;
  const dayPixels = pixels / dayCount;
  const unit = UNITS.find((candidate) => dayPixels * UNIT_DAYS[candidate] >= MIN_BIN_PX) ?? 'year';
  const positionOfDay = (day: number) => (day - span.first) / dayCount;
  const bins: Bin[] = [];
  for (let from = span.first; from <= span.last; ) {
    const to = Math.min(lastDayOf(unit, from), span.last);
    bins.push({ from, to, start: positionOfDay(from), end: positionOfDay(to + 1) });
    from = to + 1;
  }
  return bins;
}

/** Steps within a power of ten: round numbers that lie about evenly on a scale of `log(1 + votes)`. */
const VOTE_STEPS = [1, 1.5, 2, 3, 5, 7];

/** Bins of votes from 0 to `maxVotes` on a log scale. */
export function voteBins(maxVotes: number): Bin[] {
  const starts = [0, 1, 2, 3, 5, 7];
  for (let ten = 10; (starts.at(-1) ?? 0) <= maxVotes; ten *= 10) {
    starts.push(...VOTE_STEPS.map((step) => step * ten));
  }
  const edges = starts.slice(0, starts.findIndex((start) => start > maxVotes) + 1);
  const scale = (votes: number) => Math.log1p(votes) / Math.log1p(edges.at(-1) ?? 1);
  return edges.slice(0, -1).map((from, index) => {
    const next = edges[index + 1] ?? from + 1;
    return { from, to: next - 1, start: scale(from), end: scale(next) };
  });
}

/** The index of the bin at a position along the axis; positions beyond it belong to its ends. */
export function binIndexAt(bins: readonly Bin[], position: number): number {
  const index = bins.findIndex(({ end }) => position < end);
  return index < 0 ? bins.length - 1 : index;
}

/** The index of the bin of a value; values beyond the axis belong to its first or last bin. */
export function binIndexOf(bins: readonly Bin[], value: number): number {
  const index = bins.findIndex(({ to }) => value <= to);
  return index < 0 ? bins.length - 1 : index;
}

/** The position at which a value begins, from 0 to 1; within a bin values are evenly spaced. */
export function positionOf(bins: readonly Bin[], value: number): number {
  const bin = bins[binIndexOf(bins, value)];
  if (!bin) return 0;
  const share = (value - bin.from) / (bin.to - bin.from + 1);
  return bin.start + Math.min(1, Math.max(0, share)) * (bin.end - bin.start);
}

/** Sums amounts by bin; `amounts` are pairs of value and amount. Skips values beyond the axis. */
export function sumByBin(
  bins: readonly Bin[],
  amounts: Iterable<readonly [value: number, amount: number]>,
): number[] {
  const sums = bins.map(() => 0);
  const first = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 0;
  for (const [value, amount] of amounts) {
    if (value < first || value > last) continue;
    const index = binIndexOf(bins, value);
    sums[index] = (sums[index] ?? 0) + amount;
  }
  return sums;
}

/** Sums amounts of days by bin. What several days of a bin share counts once there. */
export function sumDaysByBin(bins: readonly Bin[], { byDay, repeats }: DayAmounts): number[] {
  const sums = sumByBin(
    bins,
    Array.from(byDay, ([day, amount]) => [dayNumber(day), amount] as const),
  );
  for (const { day, before, papers } of repeats) {
    const index = bins.findIndex(
      ({ from, to }) => from <= dayNumber(before) && dayNumber(day) <= to,
    );
    if (index >= 0) sums[index] = (sums[index] ?? 0) - papers;
  }
  return sums;
}

/** The papers with votes from one number to another, both included, each once: as many as a list of them has. */
export function papersWithin({ votes, voteRepeats }: VoteCounts, from: number, to: number): number {
  let papers = 0;
  for (const [value, amount] of votes) {
    if (value !== null && value >= from && value <= to) papers += amount;
  }
  for (const [fewer, more] of voteRepeats) if (fewer >= from && more <= to) papers -= 1;
  return papers;
}

/** The last day of the week (from Monday), month, quarter or year that holds a day. */
function lastDayOf(unit: Unit, day: number): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day + 6 - ((((day + 3) % 7) + 7) % 7);
  const [year = 0, month = 1] = dayAt(day).split('-').map(Number);
  const monthCount = { month: 1, quarter: 3, year: 12 }[unit];
  const nextMonth = Math.floor((month - 1) / monthCount) * monthCount + monthCount;
  const nextYear = year + Math.floor(nextMonth / 12);
  const nextStart = `${nextYear}-${String((nextMonth % 12) + 1).padStart(2, '0')}-01`;
  return dayNumber(nextStart as Day) - 1;
}
