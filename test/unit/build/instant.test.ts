import { describe, expect, it } from 'vitest';
import { latestOf, parseInstant, writeInstant } from '../../../src/build/instant';

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

describe('writeInstant', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [Date.parse('2024-02-29T23:59:59.999Z'), '2024-02-29T23:59:59Z'],
    [Date.parse('2026-01-05T01:02:03Z'), '2026-01-05T01:02:03Z'],
  ])('writes %d as %s', (time, expected) => {
    expect(writeInstant(time)).toBe(expected);
  });
});

describe('latestOf', () => {
  it('compares instants of several zones, and leaves out what is not known', () => {
    const [early, late] = ['2026-01-05T01:00:00+09:00', '2026-01-04T23:00:00Z'];
    expect(latestOf([late, null, early])).toBe(late);
    expect(latestOf([early, late])).toBe(late);
    expect(latestOf([null])).toBeNull();
  });
});
