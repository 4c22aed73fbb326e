import { expect, it } from 'vitest';
import { daysToRead } from '../../../../src/build/collect/daysToRead';
import { dayOfTime, instantOf } from '../../../../src/build/collect/instant';
import { parseDay } from '../../../../src/digest/day';

const day = (text: string) => parseDay(text) ?? expect.fail(text);
const dayOrNull = (text: string | null) => (text === null ? null : day(text));
const today = day('2026-01-05');

it.each([
  ['a week back in an empty folder', null, null, '2025-12-29', 8],
  ['a week before the newest of its own', '2025-12-20', null, '2025-12-13', 24],
  ['right after the newest of others', '2025-12-20', '2025-12-20', '2025-12-21', 16],
  [
    'after the newest of others, less than a week back',
    '2026-01-02',
    '2025-12-31',
    '2026-01-01',
    5,
  ],
  ['nothing before the newest day has passed', '2026-01-05', '2026-01-05', undefined, 0],
])('reads %s', (_, any, foreign, first, count) => {
  const newest = { any: dayOrNull(any), foreign: dayOrNull(foreign) };
  const days = daysToRead({ today, since: null, newest });
  expect([days[0], days.length]).toEqual([first, count]);
});

it('reads from the day that is asked for up to today', () => {
  const newest = { any: day('2025-12-20'), foreign: null };
  const asked = (since: string) => daysToRead({ today, since: day(since), newest });
  expect(asked('2026-01-04')).toEqual(['2026-01-04', '2026-01-05']);
  expect(asked('2026-01-06')).toEqual([]);
});

it.each([
  [0, '1970-01-01T00:00:00Z'],
  [Date.UTC(2026, 0, 5, 22, 30, 15, 999), '2026-01-05T22:30:15Z'],
  [Date.UTC(2024, 1, 29, 23, 59, 59), '2024-02-29T23:59:59Z'],
])('%i milliseconds are %s', (time, text) => {
  expect([instantOf(time), dayOfTime(time)]).toEqual([text, text.slice(0, 10)]);
});
