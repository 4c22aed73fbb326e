import { type Day, dayAt, dayNumber } from '../../digest/day';

/**
 * A bar of a chart: the whole numbers it stands for, both ends included, and its place along the axis,
 * from 0 to 1. Bins follow each other without a gap.
 */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
};

/** What a chart is narrowed to, ends included. null: open. */
export type Range = { readonly from: number | null; readonly to: number | null };

/** The first and last day, by `dayNumber`, that a chart shows. */
export type DaySpan = { readonly first: number; readonly last: number };

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** Thinner bars than this are gathered into those of the next unit. */
const THINNEST_PX = 4;
/** An archive of a few days gets room around them, so that its bars do not fill the chart. */
const FEWEST_DAYS = 14;
const DAYS_OF: Record<Unit, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** The span of an archive, newest day first; null where it has no days. */
export function spanOf(days: readonly { readonly day: Day }[]): DaySpan | null {
  const newest = days[0]?.day;
  const oldest = days.at(-1)?.day;
  if (!newest || !oldest) return null;
  const first = dayNumber(oldest);
  const last = dayNumber(newest);
  const room = Math.max(0, FEWEST_DAYS - (last - first + 1));
  return { first: first - Math.floor(room / 2), last: last + Math.ceil(room / 2) };
}

/** A bar a day, or the smallest longer unit whose bars are wide enough in a chart of so many pixels. */
export function dayBins(span: DaySpan, pixels: number): Bin[] {
  const count = span.last - span.first + 1;
  const perDay = pixels / count;
  const unit = UNITS.find((candidate) => perDay * DAYS_OF[candidate] >= THINNEST_PX) ?? 'year';
  const bins: Bin[] = [];
  for (let from = span.first; from <= span.last; ) {
    const to = Math.min(lastOf(unit, from), span.last);
    const at = (day: number) => (day - span.first) / count;
    bins.push({ from, to, left: at(from), right: at(to + 1) });
    from = to + 1;
  }
  return bins;
}

/** Where the bars of votes begin: as even as whole, round numbers are on a scale of `log(1 + votes)`. */
const VOTE_STEPS = [1, 1.5, 2, 3, 5, 7];

/** Bars of votes from 0 to `most` on a log scale. */
export function voteBins(most: number): Bin[] {
  const starts = [0, 1, 2, 3, 5, 7];
  for (let ten = 10; (starts.at(-1) ?? 0) <= most; ten *= 10) {
    starts.push(...VOTE_STEPS.map((step) => step * ten));
  }
  const end = starts.findIndex((start) => start > most);
  const used = starts.slice(0, end + 1);
  const scale = (votes: number) => Math.log1p(votes) / Math.log1p(used.at(-1) ?? 1);
  return used.slice(0, -1).map((from, place) => {
    const next = used[place + 1] ?? from + 1;
    return { from, to: next - 1, left: scale(from), right: scale(next) };
  });
}

/** The bin under a place along the axis, from 0 to 1; places beyond it are those of its ends. */
export function binAt(bins: readonly Bin[], place: number): number {
  const found = bins.findIndex(({ right }) => place < right);
  return found < 0 ? bins.length - 1 : found;
}

/** The bin that holds a value; values beyond the axis are in its first or last. */
export function binOf(bins: readonly Bin[], value: number): number {
  const found = bins.findIndex(({ to }) => value <= to);
  return found < 0 ? bins.length - 1 : found;
}

/** Where a value begins along the axis, from 0 to 1; within a bin its values lie evenly. */
export function placeOf(bins: readonly Bin[], value: number): number {
  const bin = bins[binOf(bins, value)];
  if (!bin) return 0;
  const share = (value - bin.from) / (bin.to - bin.from + 1);
  return bin.left + Math.min(1, Math.max(0, share)) * (bin.right - bin.left);
}

/** Amounts added up by bin. */
export function fill(bins: readonly Bin[], amounts: Iterable<readonly [number, number]>): number[] {
  const sums = bins.map(() => 0);
  const first = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 0;
  for (const [value, amount] of amounts) {
    if (value < first || value > last) continue;
    const at = binOf(bins, value);
    sums[at] = (sums[at] ?? 0) + amount;
  }
  return sums;
}

/** The last day of the week (of Monday), month, quarter or year that a day is in. */
function lastOf(unit: Unit, day: number): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day + 6 - ((((day + 3) % 7) + 7) % 7);
  const [year = 0, month = 1] = dayAt(day).split('-').map(Number);
  const length = { month: 1, quarter: 3, year: 12 }[unit];
  const next = Math.floor((month - 1) / length) * length + length;
  const start = `${year + Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  return dayNumber(start as Day) - 1;
}
