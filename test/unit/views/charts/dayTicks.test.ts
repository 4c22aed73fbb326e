import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/digest/dayNumber';
import { format as ko } from '../../../../src/i18n/ko/format';
import { dayTicks } from '../../../../src/views/charts/dayTicks';
import { dayOf } from '../../search/papers';

function texts(first: string, last: string, pixels: number): string[] {
  const span = { first: dayNumber(dayOf(first)), last: dayNumber(dayOf(last)) };
  return dayTicks(span, pixels, ko).map(({ text }) => text);
}

describe('dayTicks', () => {
  it('are days below a short span', () => {
    expect(texts('2025-02-24', '2025-03-09', 500)).toEqual([
      '2025. 2. 24.',
      '2월 26일',
      '2월 28일',
      '3월 2일',
      '3월 4일',
      '3월 6일',
      '3월 8일',
    ]);
  });

  it('are months below a longer one, with the year where it begins', () => {
    expect(texts('2024-10-11', '2025-04-08', 800)).toEqual([
      '2024. 10.',
      '11월',
      '12월',
      '2025. 1.',
      '2월',
      '3월',
      '4월',
    ]);
  });

  it('are years below the longest', () => {
    expect(texts('2019-05-01', '2025-04-08', 300)).toEqual(['2019. 5.', '2022. 1.', '2024. 1.']);
  });
});
