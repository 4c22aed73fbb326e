import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/library/marks';
import { papersOn, shelfOf } from '../../../../src/views/library/shelves';
import { library } from '../../library/libraries';

const MARKS = marksOf(
  library({
    'papers/2502.18411': { saved: [true, 5], read: [true, 9] },
    'papers/2410.07985': { saved: [true, 7], note: ['a', 2] },
    'papers/2504.06261': { saved: [true, 5] },
    'papers/2502.17157': { read: [true, 1], saved: [false, 2] },
  }),
);

describe('papersOn', () => {
  it.each([
    ['saved', ['2410.07985', '2502.18411', '2504.06261']],
    ['unread', ['2410.07985', '2504.06261']],
    ['noted', ['2410.07985']],
    ['read', ['2502.18411', '2502.17157']],
  ] as const)('gives of %s the last one first', (shelf, ids) => {
    expect(papersOn(MARKS, shelf)).toEqual(ids);
  });
});

describe('shelfOf', () => {
  it.each([
    ['', 'saved'],
    ['unread', 'unread'],
    ['nothing', 'saved'],
  ])('reads %j as %s', (hash, shelf) => {
    expect(shelfOf(hash)).toBe(shelf);
  });
});
