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
