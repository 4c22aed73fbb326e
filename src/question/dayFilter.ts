import { type Day, parseDay } from '../digest/day';
import type { Chip, Removable } from './chip';
import { type Facet, type FilterRow, type FilterTest, increase } from './filterRow';

/** First and last day, both included. null: open. */
export type DayFields = { readonly from: Day | null; readonly to: Day | null };

type DayCounts = {
  /** Papers of each day that has any. */
  readonly days: ReadonlyMap<Day, number>;
  /** The sum of their votes, of each day where any is known. */
  readonly dayVotes: ReadonlyMap<Day, number>;
};

const OFF: DayFields = { from: null, to: null };

/** `from` and `to`: papers that a day of a span lists. */
export const dayFilter = {
  kind: 'days',
  off: OFF,
  read: (params) => ({ from: readDay(params.get('from')), to: readDay(params.get('to')) }),
  write({ from, to }, params) {
    if (from !== null) params.set('from', from);
    if (to !== null) params.set('to', to);
  },
  isOn,
  compile: (fields) => (isOn(fields) ? spanTest(fields) : null),
  compileOperator: (operator) => (operator.kind === 'days' ? spanTest(operator) : null),
  createFacet(): Facet<DayCounts> {
    const days = new Map<Day, number>();
    const dayVotes = new Map<Day, number>();
    return {
      counts: { days, dayVotes },
      add({ day, votes }) {
        increase(days, day, 1);
        if (votes !== null) increase(dayVotes, day, votes);
      },
    };
  },
  chips({ from, to }) {
    const chips: Removable<Partial<DayFields>>[] = [];
    if (from !== null) chips.push({ chip: sinceChip(from), without: { from: null } });
    if (to !== null) chips.push({ chip: untilChip(to), without: { to: null } });
    return chips;
  },
  operatorChip: (operator) => (operator.kind === 'days' ? spanChip(operator) : null),
  lift: (fields) => (isOn(fields) ? [{ text: '', change: OFF }] : []),
  contradiction: ({ from, to }) =>
    from !== null && to !== null && from > to ? 'swappedDays' : null,
} as const satisfies FilterRow<DayFields>;

/** What a span of days says: `'on 8 April'`, `'since …'`, `'until …'`, `'… to …'`; null for an open one. */
export function spanChip({ from, to }: DayFields): Chip | null {
  if (from === null) return to === null ? null : untilChip(to);
  if (to === null) return sinceChip(from);
  return from === to ? { kind: 'onDay', values: [from] } : { kind: 'between', values: [from, to] };
}

function isOn({ from, to }: DayFields): boolean {
  return from !== null || to !== null;
}

function spanTest({ from, to }: DayFields): FilterTest {
  return ({ day }) => (from === null || day >= from) && (to === null || day <= to);
}

function readDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}

function sinceChip(day: Day): Chip {
  return { kind: 'since', values: [day] };
}

function untilChip(day: Day): Chip {
  return { kind: 'until', values: [day] };
}
