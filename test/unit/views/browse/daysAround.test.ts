import { describe, expect, it } from 'vitest';
import { daysAround } from '../../../../src/views/browse/glance/daysAround';
import { dayOf } from '../../search/papers';

const around = (day: string, archive: string) => {
  const entries = archive.split(' ').map((name) => ({ day: dayOf(name) }));
  const { week, days } = daysAround(dayOf(day), entries);
  return [week?.name ?? null, days.map((entry) => entry.day).join(' ')];
};

describe('the days around a day', () => {
  it.each([
    [
      '2025-02-26',
      '2025-03-02 2025-02-28 2025-02-26 2025-02-24 2025-02-23',
      ['2025-W09', '2025-03-02 2025-02-28 2025-02-24'],
      'the others of its week, later ones too: Monday to Sunday',
    ],
    [
      '2025-02-24',
      '2025-02-24 2025-02-23 2025-02-21 2025-02-20 2025-02-19 2025-02-18',
      [null, '2025-02-23 2025-02-21 2025-02-20 2025-02-19'],
      'on a Monday four days before',
    ],
    [
      '2024-12-30',
      '2025-01-02 2024-12-30 2024-12-29',
      ['2025-W01', '2025-01-02'],
      'a week of two years',
    ],
    [
      '2025-02-27',
      '2025-02-28 2025-02-26 2025-02-20',
      ['2025-W09', '2025-02-28 2025-02-26'],
      'a day without a digest',
    ],
    ['2025-02-26', '2025-03-07 2025-02-26', [null, ''], 'the oldest day has none'],
  ])('of %s in %s are %j: %s', (day, archive, found) => {
    expect(around(day, archive)).toEqual(found);
  });
});
