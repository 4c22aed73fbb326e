import { describe, expect, it } from 'vitest';
import { monthYearBefore } from '../../../src/digest/monthYearBefore';
import { parsePeriod } from '../../../src/digest/period';
import { dayOf } from '../search/papers';

const DAYS = ['2025-02-26', '2024-02-13', '0000-01-31'].map((day) => ({ day: dayOf(day) }));

describe('monthYearBefore', () => {
  it.each([
    ['month', '2025-02', '2024-02'],
    ['month', '2024-02', undefined], // has no digest
    ['month', '0001-01', '0000-01'],
    ['month', '0000-01', undefined], // no month is before the year 0
    ['week', '2025-W09', undefined],
    ['year', '2025', undefined],
  ] as const)('of the %s %s is %s', (kind, name, before) => {
    const period = parsePeriod(kind, name);
    expect(period && monthYearBefore(period, DAYS)?.name).toBe(before);
  });
});
