import { describe, expect, it } from 'vitest';
import { createReaderScroll, type Direction } from '../../../src/app/readerScroll';

/** What moves in one step: the reader turns, or the page is scrolled to a place. */
type Step = { readonly turn: Direction } | number;

/** How far the reader has scrolled after each step, from 1000 pixels below the top. */
function distances(...steps: readonly Step[]): number[] {
  const reader = createReaderScroll(1000);
  return steps.flatMap((step) => {
    if (typeof step === 'number') return reader.moveTo(step);
    reader.turn(step.turn);
    return [];
  });
}

const [DOWN, UP, NONE] = [{ turn: 1 }, { turn: -1 }, { turn: 0 }] as const;

describe('createReaderScroll', () => {
  it.each<[string, readonly Step[], readonly number[]]>([
    ['down', [DOWN, 1010, 1024, 1025], [10, 24, 25]],
    ['up', [UP, 996, 991], [-4, -9]],
    ['down, and up again: counted anew', [DOWN, 1020, UP, 1015], [20, -5]],
    ['the same way again after the finger was lifted', [DOWN, 1020, DOWN, 1030], [20, 30]],
  ])('adds up what the reader scrolls %s', (_, steps, expected) => {
    expect(distances(...steps)).toEqual(expected);
  });

  it.each<[string, readonly Step[], readonly number[]]>([
    ['before the reader has scrolled at all', [1500, 400], [0, 0]],
    ['to where a key or a press leads', [DOWN, 1010, NONE, 3000, 200], [10, 0, 0]],
    [
      'because a row above got higher while the reader scrolls up',
      [UP, 995, 1295, 1290],
      [-5, -5, -10],
    ],
    [
      'because a row above got lower while the reader scrolls down',
      [DOWN, 1010, 800, 810],
      [10, 10, 20],
    ],
  ])('does not count what the page scrolls %s', (_, steps, expected) => {
    expect(distances(...steps)).toEqual(expected);
  });
});
