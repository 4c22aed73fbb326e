import { afterEach, describe, expect, it, vi } from 'vitest';
import { format as en } from '../../../src/i18n/en/format';
import { format as ko } from '../../../src/i18n/ko/format';

afterEach(() => vi.unstubAllEnvs());

describe('formats', () => {
  it('날짜와 수를 한국어로 적는다', () => {
    expect(ko.day('2025-04-08')).toBe('2025년 4월 8일');
    expect(ko.dayParts('2025-04-08')).toEqual(['', '2025년 ', '4월 8일', '화요일']);
    expect(ko.shortDay('2025-04-08')).toBe('2025. 4. 8.');
    expect(ko.dayOfYear('2025-04-08')).toBe('4월 8일');
    expect(ko.weekday('2025-04-08')).toBe('화요일');
    expect(ko.shortWeekday('2025-04-08')).toBe('화');
    expect(ko.month('2025-02')).toBe('2025년 2월');
    expect(ko.number(5488)).toBe('5,488');
  });

  it('writes days and numbers in English', () => {
    expect(en.day('2025-04-08')).toBe('April 8, 2025');
    expect(en.dayParts('2025-04-08')).toEqual(['Apr 8', ', 2025', '', 'Tue']);
    expect(en.shortDay('2025-04-08')).toBe('Apr 8, 2025');
    expect(en.dayOfYear('2025-04-08')).toBe('Apr 8');
    expect(en.weekday('2025-04-08')).toBe('Tuesday');
    expect(en.shortWeekday('2025-04-08')).toBe('Tue');
    expect(en.month('2025-02')).toBe('February 2025');
    expect(en.number(5488)).toBe('5,488');
  });

  it('groups the digits of every number as the platform does', () => {
    const numbers = [
      0,
      7,
      999,
      1000,
      -999,
      -1000,
      12_345,
      1_234_567,
      2 ** 53 - 1,
      2 ** 53,
      0.5,
      1234.5,
    ];
    for (const [format, language] of [
      [ko, 'ko'],
      [en, 'en'],
    ] as const) {
      const platform = new Intl.NumberFormat(language);
      for (const number of numbers) expect(format.number(number)).toBe(platform.format(number));
    }
  });

  it.each([
    ['ko', ko, 'long', 'numeric'],
    ['en', en, 'short', 'short'],
  ] as const)(
    'writes every day of a leap year as the platform does in %s',
    (language, format, monthOfDay, month) => {
      const platform = (options: Intl.DateTimeFormatOptions) => {
        const { format: write } = new Intl.DateTimeFormat(language, {
          ...options,
          timeZone: 'UTC',
        });
        return (day: string) => write(new Date(day));
      };
      const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
      const ofHeading = platform({ ...long, month: monthOfDay });
      const weekdayOfHeading = platform({ weekday: monthOfDay });
      const written = {
        day: platform(long),
        dayParts: (day: string) => [ofHeading(day), weekdayOfHeading(day)],
        shortDay: platform({ ...long, month }),
        dayOfYear: platform({ month: monthOfDay, day: 'numeric' }),
        weekday: platform({ weekday: 'long' }),
        shortWeekday: platform({ weekday: 'short' }),
        month: platform({ year: 'numeric', month: 'long' }),
        monthOfYear: platform({ month: 'long' }),
        shortMonth: platform({ year: 'numeric', month }),
        shortMonthOfYear: platform({ month: 'short' }),
      };
      const days = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
      );
      expect(days.at(-1)).toBe('2024-12-31');
      for (const day of days) {
        const month = day.slice(0, 7);
        for (const name of ['day', 'shortDay', 'dayOfYear', 'weekday', 'shortWeekday'] as const) {
          expect(format[name](day), name).toBe(written[name](day));
        }
        for (const name of ['month', 'monthOfYear', 'shortMonth', 'shortMonthOfYear'] as const) {
          expect(format[name](month), name).toBe(written[name](month));
        }
        const parts = format.dayParts(day);
        expect([parts.slice(0, -1).join(''), parts.at(-1)]).toEqual(written.dayParts(day));
      }
    },
  );

  it.each([
    ['Asia/Seoul', -540],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840], // 14 hours ahead, the first to see a day
    ['Pacific/Pago_Pago', 660], // 11 hours later, the last
    ['UTC', 0],
  ])('writes the same day in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2025-01-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(ko.day('2025-01-01')).toBe('2025년 1월 1일');
    expect(ko.weekday('2025-01-01')).toBe('수요일');
    expect(ko.month('2025-01')).toBe('2025년 1월');
    expect(ko.day('2025-12-31')).toBe('2025년 12월 31일');
  });
});
