import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../../src/digest/dayNumber';
import { periodPresets } from '../../../../src/views/filters/periodPresets';
import { dayOf } from '../../search/papers';

const NEWEST = dayOf('2025-05-09');

/** A day every `step` days before the newest one, newest first. */
function archive(length: number, step = 1) {
  return Array.from({ length: Math.ceil(length / step) }, (_, place) => {
    return { day: dayAt(dayNumber(NEWEST) - place * step) };
  });
}

const namesOf = (days: ReturnType<typeof archive>) => periodPresets(days).map(({ name }) => name);

describe('periodPresets', () => {
  it.each([
    [archive(500), ['week', 'month', 'quarter', 'year', 'all'], 'no more than five'],
    [archive(138), ['day', 'week', 'month', 'quarter', 'all'], 'none longer than the archive'],
    [archive(30), ['day', 'week', 'all'], 'a month is all of it'],
    [archive(7), ['day', 'all'], 'a week is all of it'],
    [archive(1), [], 'one day'],
    [archive(0), [], 'no day'],
    [archive(200, 20), ['day', 'month', 'quarter', 'all'], 'a week that holds one day is that day'],
  ])('archive %#: %j, %s', (days, expected) => {
    expect(namesOf(days)).toEqual(expected);
  });

  it('end with the newest day, which alone keeps both ends', () => {
    expect(periodPresets(archive(138)).map(({ days }) => days)).toEqual([
      { from: '2025-05-09', to: '2025-05-09' },
      { from: '2025-05-03', to: null },
      { from: '2025-04-10', to: null },
      { from: '2025-02-08', to: null },
      { from: null, to: null },
    ]);
  });
});
