import { describe, expect, it } from 'vitest';
import { dayInSeoul, latestOf, parseInstant } from '../../../src/build/instant';

describe('parseInstant', () => {
  it.each(['2026-01-05T22:31:07Z', '2026-01-05T22:31:07.5+09:00'])('reads %s', (text) => {
    expect(parseInstant(text)).toBe(text);
  });

  it.each(['2026-01-05', '2026-01-05T22:31:07', '2026-13-05T22:31:07Z', 'now', '', 7, null])(
    'reads nothing of %j',
    (value) => {
      expect(parseInstant(value)).toBeNull();
    },
  );
});

describe('latestOf', () => {
  it('compares instants of several zones, and leaves out what is not known', () => {
    const [early, late] = ['2026-01-05T01:00:00+09:00', '2026-01-04T23:00:00Z'];
    expect(latestOf([late, null, early])).toBe(late);
    expect(latestOf([early, late])).toBe(late);
    expect(latestOf([null])).toBeNull();
  });
});

describe('dayInSeoul', () => {
  it.each([
    ['2026-01-05T14:59:59Z', '2026-01-05'],
    ['2026-01-05T15:00:00Z', '2026-01-06'],
    ['2026-01-06T00:00:00+09:00', '2026-01-06'],
    ['2025-12-31T18:00:00.5-05:00', '2026-01-01'],
  ])('of %s is %s', (instant, day) => {
    expect(dayInSeoul(instant)).toBe(day);
  });
});
