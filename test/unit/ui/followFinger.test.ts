import { describe, expect, it } from 'vitest';
import { addSample, speedOf } from '../../../src/ui/followFinger';

type Move = readonly [at: number, time: number];

const speed = (...moves: Move[]) =>
  speedOf(
    moves.reduce<ReturnType<typeof addSample>>(
      (track, [at, time]) => addSample(track, { at, time }),
      [],
    ),
  );

describe('the speed of a finger that is lifted', () => {
  it.each<[number, string, ...Move[]]>([
    [1, 'a flick', [0, 0], [50, 50], [100, 100]],
    [-1, 'a flick the other way', [0, 0], [-50, 50], [-100, 100]],
    [2, 'a slow finger that flicks at the end', [0, 0], [10, 900], [110, 950], [210, 1000]],
    [0, 'a flick that rests before it is lifted', [0, 0], [100, 50], [100, 300], [100, 400]],
    [0, 'a finger that is lifted long after its last move', [0, 0], [100, 50], [100, 300]],
    [0, 'two moves at the same time', [0, 50], [100, 50]],
    [0, 'no move at all'],
  ])('is %d pixels per millisecond: %s', (expected, _, ...moves) => {
    expect(speed(...moves)).toBe(expected);
  });
});
