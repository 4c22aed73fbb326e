import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { drawListing } from '../../../src/digest/drawListing';

const DAYS = [
  ['2025-02-26', 2],
  ['2025-02-25', 0],
  ['2025-02-24', 3],
].map(([day, papers]) => ({ day: day as Day, papers: Number(papers) }));

describe('drawListing', () => {
  it('draws each listing once from as many equal parts', () => {
    const drawn = [0, 1, 2, 3, 4].map((part) => drawListing(DAYS, (part + 0.5) / 5));
    expect(drawn).toEqual([
      { day: '2025-02-26', place: 0 },
      { day: '2025-02-26', place: 1 },
      { day: '2025-02-24', place: 0 },
      { day: '2025-02-24', place: 1 },
      { day: '2025-02-24', place: 2 },
    ]);
  });

  it.each([
    ['the lowest number', 0, { day: '2025-02-26', place: 0 }],
    ['the highest', 1 - Number.EPSILON / 2, { day: '2025-02-24', place: 2 }],
  ])('has a listing for %s', (_, random, listing) => {
    expect(drawListing(DAYS, random)).toEqual(listing);
  });

  it('has none in an archive without papers', () => {
    expect(drawListing([], 0.5)).toBeNull();
    expect(drawListing([{ day: '2025-02-25' as Day, papers: 0 }], 0.5)).toBeNull();
  });
});
