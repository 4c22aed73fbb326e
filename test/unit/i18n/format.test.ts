import { afterEach, describe, expect, it, vi } from 'vitest';
import { format as en } from '../../../src/i18n/en/format';
import { createFormat } from '../../../src/i18n/format';
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
    ['Asia/Seoul', -540],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840], // 14 hours ahead, the first to see a day
    ['Pacific/Pago_Pago', 660], // 11 hours later, the last
    ['UTC', 0],
  ])('writes the same day in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2025-01-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
    const format = createFormat('ko', {
      shortMonth: 'numeric',
      monthOfDay: 'long',
      yearOfDay: /(\d+년 )/,
    });
    expect(format.day('2025-01-01')).toBe('2025년 1월 1일');
    expect(format.weekday('2025-01-01')).toBe('수요일');
    expect(format.month('2025-01')).toBe('2025년 1월');
    expect(format.day('2025-12-31')).toBe('2025년 12월 31일');
  });
});
