import { type Day, parseDay } from '../digest/day';
import { isTime } from './field';
import { objectOf } from './json';
import { type Change, fieldValue, type Library } from './library';
import { stateKey } from './recordKey';

/** Where the reader was: the newest day that the list had, and when he was last here, in milliseconds. */
export type Visit = { readonly day: Day; readonly at: number };

const KEY = stateKey('visits');
/** A visit ends when no page of the site has been in sight for so long, on any device that shares the library. */
const VISIT_ENDS_AFTER_MS = 30 * 60_000;
/** A sight so soon after the last one says no more: each letter of a question is a screen of its own. */
const SAME_SIGHT_MS = 60_000;

type Sight = {
  /** Of the list of days; null: no such list is on the screen. */
  readonly newest: Day | null;
  /** In milliseconds. */
  readonly now: number;
};

/**
 * The changes that say that a page is in sight. A visit begins with a list of days alone: a link to a paper must
 * not use up what is new since the last one.
 */
export function visitChanges(library: Library, { newest, now }: Sight): readonly Change[] {
  const last = readVisit(library, 'last');
  if (!last) return newest ? [setVisit('last', { day: newest, at: now })] : [];
  // A clock that was far ahead must not make a visit without end.
  const hasEnded = Math.abs(now - last.at) > VISIT_ENDS_AFTER_MS;
  if (hasEnded)
    return newest ? [setVisit('before', last), setVisit('last', { day: newest, at: now })] : [];
  // A tab of yesterday, beside one that has shown today, does not make today's papers new again.
  const day = newest !== null && newest > last.day ? newest : last.day;
  const passed = now - last.at;
  if (day === last.day && passed >= 0 && passed < SAME_SIGHT_MS) return [];
  return [setVisit('last', { day, at: now })];
}

/** The visit before the present one; null: this is the first. */
export function visitBefore(library: Library): Visit | null {
  return readVisit(library, 'before');
}

/** Whether the records of a library are nothing that the reader has marked. */
export function areVisitsAlone(library: Library): boolean {
  return [...library.keys()].every((key) => key === KEY);
}

function setVisit(field: 'before' | 'last', { day, at }: Visit): Change {
  return { key: KEY, field, value: { day, at } };
}

function readVisit(library: Library, field: 'before' | 'last'): Visit | null {
  const { day, at } = objectOf(fieldValue(library, KEY, field)) ?? {};
  const parsed = typeof day === 'string' ? parseDay(day) : null;
  return parsed && typeof at === 'number' && isTime(at) ? { day: parsed, at } : null;
}
