import { describe, expect, it } from 'vitest';
import { isReading, NOTHING_READ, type Progress } from '../../../src/archive/contract';
import { dayOf } from '../search/papers';

const DAY = dayOf('2025-02-26');

describe('isReading', () => {
  it.each<[Partial<Progress>, boolean, string]>([
    [{}, true, 'nothing is known yet'],
    [{ daysTotal: 5 }, true, 'nothing is read yet'],
    [{ daysRead: 4, daysTotal: 5 }, true, 'one day is missing'],
    [{ daysRead: 3, daysTotal: 5, failed: [DAY] }, true, 'one day failed, another is missing'],
    [{ daysRead: 4, daysTotal: 5, failed: [DAY] }, false, 'one day failed, the others are read'],
    [{ daysRead: 5, daysTotal: 5 }, false, 'all is read'],
    [{ daysTotal: 0 }, false, 'there is nothing to read'],
  ])('%j → %s: %s', (progress, expected) => {
    expect(isReading({ ...NOTHING_READ, ...progress })).toBe(expected);
  });
});
