import { describe, expect, it } from 'vitest';
import { sayFutureDays } from '../../../src/build/futureDays';
import type { Day } from '../../../src/digest/day';

const say = (day: string, now: string) =>
  sayFutureDays('papers', [{ path: `${day}.md`, day: day as Day }], Date.parse(now));

describe('sayFutureDays', () => {
  it('names a day that has not begun anywhere', () => {
    expect(say('2025-02-28', '2025-02-26T23:00Z')).toEqual([
      'papers/2025-02-28.md: expected a day up to 2025-02-27, found 2025-02-28',
    ]);
  });

  it.each([
    ['of today', '2025-02-26', '2025-02-26T00:00Z'],
    ['of the past', '2023-11-20', '2025-02-26T00:00Z'],
    ['that has begun in Seoul, but not in London', '2025-02-27', '2025-02-26T15:00Z'],
    ['that has begun first of all on Kiritimati', '2025-02-27', '2025-02-26T10:00Z'],
  ])('takes a day %s', (_, day, now) => {
    expect(say(day, now)).toEqual([]);
  });
});
