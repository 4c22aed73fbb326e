import { canonicalText, isJson, type Json, objectOf } from './json';

/**
 * A value and when it was set, in milliseconds. What is deleted stays as a field with another value, so that
 * an older copy does not bring it back. Parts that only newer versions know are kept.
 */
export type Field = { readonly [part: string]: Json } & {
  readonly value: Json;
  readonly time: number;
};

/** Returns a field from storage or a file; null where it has no value or no time. */
export function parseField(stored: unknown): Field | null {
  const parts = objectOf(stored);
  if (!parts || !isJson(parts)) return null;
  const { value, time } = parts;
  if (value === undefined || typeof time !== 'number' || !isTime(time)) return null;
  return { ...parts, value, time };
}

/** Milliseconds since 1970, without a fraction. */
export function isTime(time: number): boolean {
  return Number.isSafeInteger(time) && time >= 0;
}

/**
 * Sets a value at the time of the clock, or a millisecond after the earlier value where the clock is slow: the last
 * change of the reader wins, whatever the clocks of the devices say.
 *
 * @param since when the reader had set it, of a value that is brought back; absent: now
 */
export function setField(
  value: Json,
  now: number,
  earlier: Field | undefined,
  since?: number,
): Field {
  const later = earlier ? Math.max(now, earlier.time + 1) : now;
  const time = Math.min(later, Number.MAX_SAFE_INTEGER);
  const { undone: _, ...parts }: Partial<Field> = earlier ?? {};
  return { ...parts, value, time, ...(since !== undefined && { undone: { at: time, since } }) };
}

/** When the reader has set the value, in milliseconds: undo brings it back with its time. */
export function setAt({ time, undone }: Field): number {
  const { at, since } = objectOf(undone) ?? {};
  // A version that knows nothing of it keeps the part with the next value.
  return at === time && typeof since === 'number' && isTime(since) ? since : time;
}

/** The later of two fields. Of the same time: the one whose text sorts last, the same on every device. */
export function laterField(a: Field, b: Field): Field {
  if (a === b) return a;
  if (a.time !== b.time) return a.time > b.time ? a : b;
  return canonicalText(a) >= canonicalText(b) ? a : b;
}
