import type { Day } from '../../digest/day';
import { dayAt, dayNumber } from '../../digest/dayNumber';
import { type DayFields, NO_DAYS } from '../../question/dayFilter';

/** Spans that end with the newest day, by their number of days; months have as many as they mostly have. */
const SPANS = [
  { name: 'day', length: 1 },
  { name: 'week', length: 7 },
  { name: 'month', length: 30 },
  { name: 'quarter', length: 91 },
  { name: 'year', length: 365 },
] as const;

export type PeriodPreset = {
  readonly name: (typeof SPANS)[number]['name'] | 'all';
  readonly days: DayFields;
};

/** Fit a line on a phone. */
const MAX_PRESETS = 5;

/**
 * Spans up to the newest day to choose from, shortest first, then all days. Leaves out those that hold the
 * same days as a shorter one or all, and of more than fit the shortest ones, which other controls reach
 * as fast. Empty where only all days are left. `days` come newest first, as in a manifest.
 */
export function periodPresets(days: readonly { readonly day: Day }[]): PeriodPreset[] {
  const newest = days[0]?.day;
  if (!newest) return [];
  let counted = 0;
  const presets: PeriodPreset[] = [];
  for (const { name, length } of SPANS) {
    const from = dayAt(dayNumber(newest) - length + 1);
    const held = days.filter(({ day }) => day >= from).length;
    if (held === counted || held === days.length) continue;
    counted = held;
    presets.push({ name, days: { from, to: from === newest ? newest : null } });
  }
  if (presets.length === 0) return [];
  return [...presets.slice(1 - MAX_PRESETS), { name: 'all', days: NO_DAYS }];
}
