import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../../src/digest/dayNumber';
import { SORTS } from '../../../../src/question/question';
import { periodNamer } from '../../../../src/search/query/votePeriods';
import { dayOf } from '../papers';

describe('periodNamer', () => {
  it.each([
    ['votes-week', '2025-W01'],
    ['votes-month', '2024-12'],
    ['votes-year', '2024'],
    ['votes', undefined],
    ['day', undefined],
    ['relevance', undefined],
  ] as const)('in the order %s has 2024-12-30 in %s', (sort, name) => {
    expect(periodNamer(sort)?.(dayOf('2024-12-30'))).toBe(name);
  });

  it('gives a later day no earlier name', () => {
    const number = fc.integer({
      min: dayNumber(dayOf('1990-01-01')),
      max: dayNumber(dayOf('2100-01-01')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...SORTS), number, number, (sort, a, b) => {
        const nameOf = periodNamer(sort);
        if (!nameOf) return;
        const [earlier, later] = [dayAt(Math.min(a, b)), dayAt(Math.max(a, b))].map(nameOf);
        expect((earlier ?? '') <= (later ?? '')).toBe(true);
      }),
    );
  });
});
