import { type Day, parseDay } from '../digest/day';
import type { Repeat } from '../digest/manifest';
import {
  type Facet,
  type FilterRow,
  type FilterTest,
  increase,
  type SearchFilterRow,
} from './filterRow';

/** First and last day, both included. null: open. */
export type DayFields = { readonly from: Day | null; readonly to: Day | null };

type DayCounts = {
  /** Papers of each day that has any. */
  readonly days: ReadonlyMap<Day, number>;
  /** Those of them that several days list. */
  readonly repeats: readonly Repeat[];
  /** The sum of their votes, of each day where any is known. */
  readonly dayVotes: ReadonlyMap<Day, number>;
};

export const NO_DAYS: DayFields = { from: null, to: null };

/** `from` and `to`: papers that a day of a span lists. The half of the page. */
export const dayFilter = {
  read: (params) => ({ from: readDay(params.get('from')), to: readDay(params.get('to')) }),
  write({ from, to }, params) {
    if (from !== null) params.set('from', from);
    if (to !== null) params.set('to', to);
  },
  chips: ({ from, to }) =>
    isOn({ from, to }) ? [{ condition: { kind: 'days', from, to }, without: NO_DAYS }] : [],
  contradiction: ({ from, to }) =>
    from !== null && to !== null && from > to ? 'swappedDays' : null,
} satisfies FilterRow<DayFields>;

/** The half of the worker. */
export const daySearch = {
  kind: 'days',
  compile: (fields) => (isOn(fields) ? spanTest(fields) : null),
  compileOperator: (operator) => (operator.kind === 'days' ? spanTest(operator) : null),
  createFacet(): Facet<DayCounts> {
    const days = new Map<Day, number>();
    const repeats: Repeat[] = [];
    const dayVotes = new Map<Day, number>();
    return {
      counts: { days, repeats, dayVotes },
      add(listings) {
        for (const [index, { day, votes }] of listings.entries()) {
          increase(days, day, 1);
          if (votes !== null) increase(dayVotes, day, votes);
          const older = listings[index + 1];
          if (older) repeats.push({ day, before: older.day, papers: 1 });
        }
      },
    };
  },
  lift: (fields) => (isOn(fields) ? [{ text: '', change: NO_DAYS }] : []),
} as const satisfies SearchFilterRow<DayFields>;

function isOn({ from, to }: DayFields): boolean {
  return from !== null || to !== null;
}

/** Whether a day is in a span, its ends included; null is open. */
export function isWithin(day: Day, { from, to }: DayFields): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function spanTest(span: DayFields): FilterTest {
  return ({ day }) => isWithin(day, span);
}

function readDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}
