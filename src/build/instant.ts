import type { Day } from '../digest/day';
import { dayAt } from '../digest/dayNumber';

/** Reads an instant by RFC 3339, `'2026-01-05T22:31:07Z'` or with an offset. Returns null for anything else. */
export function parseInstant(value: unknown): string | null {
  const isInstant =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value));
  return isInstant ? value : null;
}

/** The latest of some instants; null without any. */
export function latestOf(instants: readonly (string | null)[]): string | null {
  return instants.reduce(
    (latest, instant) =>
      latest === null || (instant !== null && Date.parse(instant) > Date.parse(latest))
        ? instant
        : latest,
    null,
  );
}

const HOUR_MS = 60 * 60 * 1000;

/** The day of an instant in Seoul, where the digests appear: `'2026-01-05T22:31:07Z'` → `'2026-01-06'`. */
export function dayInSeoul(instant: string): Day {
  return dayAt(Math.floor((Date.parse(instant) + 9 * HOUR_MS) / (24 * HOUR_MS)));
}
