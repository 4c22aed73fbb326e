import type { ManifestDay } from './manifest';
import { addMonths } from './month';
import { entriesIn, type Period, parsePeriod } from './period';

/**
 * The same month a year before: of `'2025-02'` it is `'2024-02'`. null: it has no digest, or the period is no month.
 *
 * @param entries of the archive
 */
export function monthYearBefore(
  { kind, name }: Period,
  entries: readonly Pick<ManifestDay, 'day'>[],
): Period | null {
  if (kind !== 'month') return null;
  const before = parsePeriod('month', addMonths(name, -12));
  return before && entriesIn(before, entries).length > 0 ? before : null;
}
