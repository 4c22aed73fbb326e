import { describe, expect, it } from 'vitest';
import { createMomentFormat } from '../../../src/i18n/createMomentFormat';

/** A moment by the clock of the machine, whatever its time zone is. */
const MOMENT = new Date(2026, 4, 7, 8, 12).getTime();

describe('a moment', () => {
  it.each([
    ['ko', { month: 'long', dayPeriod: 'long' }, '5월 7일 오전 8:12', '5월 7일'],
    ['en', { month: 'short' }, 'May 7, 8:12 AM', 'May 7'],
  ] as const)('is written in %s as its clocks show it', (language, style, moment, day) => {
    const format = createMomentFormat(language, style);
    expect(format.moment(MOMENT).replace(/\s/g, ' ')).toBe(moment);
    expect(format.momentDay(MOMENT)).toBe(day);
  });
});
