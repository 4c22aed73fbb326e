import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../src/digest/day';
import { EMPTY_LIBRARY, type Library, merge, partOf } from '../../../src/library/library';
import { visitBefore, visitChanges } from '../../../src/library/visits';
import { library, plain } from './libraries';

const day = (text: string): Day => parseDay(text) ?? expect.fail(`no day: ${text}`);
const [D6, D7, D8] = ['2025-05-06', '2025-05-07', '2025-05-08'].map(day);
const MINUTE = 60_000;

/** A page in sight at some minute, with the newest day of its list; undefined: it has none. */
type Seen = readonly [minute: number, newest?: Day | undefined];

function see(before: Library, ...sights: readonly Seen[]): Library {
  return sights.reduce((made, [minute, newest = null]) => {
    const now = minute * MINUTE;
    return merge(made, partOf(made, visitChanges(made, { newest, now }), now));
  }, before);
}

describe('a visit', () => {
  it('is the first one, whatever comes within half an hour of the last sight', () => {
    expect(visitBefore(see(EMPTY_LIBRARY, [0, D7], [25, D7], [50, D8]))).toBeNull();
  });

  it('ends when no page has been in sight for half an hour', () => {
    const seen = see(EMPTY_LIBRARY, [0, D6], [20, D7], [51, D8]);
    expect(visitBefore(seen)).toEqual({ day: D7, at: 20 * MINUTE });
    expect(visitBefore(see(seen, [60, D8], [90, D8]))).toEqual({ day: D7, at: 20 * MINUTE });
  });

  it('begins with a list of days, and goes on with any page', () => {
    const first = see(EMPTY_LIBRARY, [0], [1, D6], [100]);
    expect(visitBefore(first)).toBeNull();
    const second = see(first, [110, D7], [130], [150], [175, D7]);
    expect(visitBefore(second)).toEqual({ day: D6, at: MINUTE });
  });

  it('has the newest day of its lists: a tab of yesterday takes nothing back', () => {
    const seen = see(EMPTY_LIBRARY, [0, D8], [10, D6], [100, D8]);
    expect(visitBefore(seen)?.day).toBe(D8);
  });

  it('has an older day than the one before where the archive has become shorter', () => {
    const seen = see(EMPTY_LIBRARY, [0, D8], [100, D6], [200, D7]);
    expect(visitBefore(seen)?.day).toBe(D6);
  });

  it('ends where the clock was set back or ahead by more than half an hour', () => {
    const ahead = see(EMPTY_LIBRARY, [1_000_000, D6], [10, D7], [20, D7]);
    expect(visitBefore(ahead)?.day).toBe(D6);
    expect(visitBefore(see(ahead, [60, D8]))).toEqual({ day: D7, at: 20 * MINUTE });
  });

  it('is one for all tabs, and for a device that has taken the library', () => {
    const seen = see(EMPTY_LIBRARY, [0, D6]);
    // Both tabs begin the next one before they hear of each other.
    const tabs = merge(see(seen, [100, D7]), see(seen, [100, D7]));
    expect(visitBefore(see(tabs, [110, D7]))).toEqual({ day: D6, at: 0 });
    const phone = merge(EMPTY_LIBRARY, tabs);
    expect(visitBefore(see(phone, [120, D8]))).toEqual({ day: D6, at: 0 });
  });

  it('changes nothing by the pages that follow within a minute', () => {
    const seen = see(EMPTY_LIBRARY, [0, D6], [100, D7]);
    const changes = (now: number, newest: Day | null = null) => visitChanges(seen, { newest, now });
    expect(changes(100 * MINUTE + 59_000, D7)).toEqual([]);
    expect(changes(100 * MINUTE + 59_000)).toEqual([]);
    expect(changes(100 * MINUTE + 59_000, D8)).toHaveLength(1);
    expect(changes(101 * MINUTE)).toHaveLength(1);
    // A clock that is set back.
    expect(changes(100 * MINUTE - 1)).toHaveLength(1);
  });

  it.each([
    [{ day: '2025-13-01', at: 1 }],
    [{ day: '2025-05-07', at: -1 }],
    ['2025-05-07'],
    [null],
  ])('is unknown where it is stored as %j', (value) => {
    expect(visitBefore(library({ 'state/visits': { before: [value, 1] } }))).toBeNull();
  });

  it('is found as by a list of all sights', () => {
    const sights = fc.array(fc.tuple(fc.nat(400), fc.option(fc.constantFrom(D6, D7, D8))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sights, (unsorted) => {
        const sorted = unsorted.toSorted(([a], [b]) => a - b);
        const seen = see(
          EMPTY_LIBRARY,
          ...sorted.map(([minute, newest]): Seen => [minute, newest ?? undefined]),
        );
        expect(visitBefore(seen)).toEqual(slowly(sorted));
      }),
    );
  });

  it('says the same again without a change where nothing has passed', () => {
    const seen = see(EMPTY_LIBRARY, [0, D6], [100, D7]);
    expect(plain(merge(seen, seen))).toEqual(plain(seen));
  });
});

/** Cuts the sights into visits, and returns the end of the last but one. */
function slowly(sights: readonly (readonly [number, Day | null | undefined])[]) {
  const visits: { day: Day; at: number }[] = [];
  for (const [minute, newest] of sights) {
    const present = visits.at(-1);
    const at = minute * MINUTE;
    if (present && at - present.at <= 30 * MINUTE) {
      const day = newest && newest > present.day ? newest : present.day;
      visits[visits.length - 1] = { day, at };
    } else if (newest) visits.push({ day: newest, at });
  }
  return visits.at(-2) ?? null;
}
