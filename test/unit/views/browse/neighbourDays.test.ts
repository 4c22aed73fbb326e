import { describe, expect, it } from 'vitest';
import { neighbourDays } from '../../../../src/views/browse/list/neighbourDays';
import { dayOf } from '../../search/papers';

const entry = (text: string) => ({ day: dayOf(text), papers: 1, votes: null, bytes: 1, hash: '0' });
const DAYS = ['2025-02-26', '2025-02-13', '2023-11-20'].map(entry);

describe('the days next to a day', () => {
  it.each<[day: string, previous: string | null, next: string | null, reason: string]>([
    ['2025-02-26', '2025-02-13', null, 'the newest has none after it'],
    ['2025-02-13', '2023-11-20', '2025-02-26', 'a day between two'],
    ['2023-11-20', null, '2025-02-13', 'the oldest has none before it'],
    ['2025-02-20', '2025-02-13', '2025-02-26', 'a day without a digest has neighbours too'],
    ['2030-01-01', '2025-02-26', null, 'after all'],
    ['2020-01-01', null, '2023-11-20', 'before all'],
  ])('of %s are %s and %s: %s', (day, previous, next) => {
    expect(neighbourDays(dayOf(day), DAYS)).toEqual({ previous, next });
  });

  it('of an empty archive are none', () => {
    expect(neighbourDays(dayOf('2025-02-26'), [])).toEqual({ previous: null, next: null });
  });
});
