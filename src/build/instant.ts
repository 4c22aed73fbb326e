import { dayAt } from '../digest/dayNumber';

/** Reads an instant by RFC 3339, `'2026-01-05T22:31:07Z'` or with an offset. Returns null for anything else. */
export function parseInstant(value: unknown): string | null {
  const isInstant =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value));
  return isInstant ? value : null;
}

const DAY_SECONDS = 24 * 60 * 60;

/** Writes a time in milliseconds since 1970, to the second: 0 → `'1970-01-01T00:00:00Z'`. */
export function writeInstant(time: number): string {
  const seconds = Math.floor(time / 1000);
  const ofDay = seconds % DAY_SECONDS;
  const parts = [ofDay / 3600, (ofDay / 60) % 60, ofDay % 60].map(Math.floor);
  const clock = parts.map((part) => `${part}`.padStart(2, '0')).join(':');
  return `${dayAt(Math.floor(seconds / DAY_SECONDS))}T${clock}Z`;
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
