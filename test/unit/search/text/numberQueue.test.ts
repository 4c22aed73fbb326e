import { describe, expect, it } from 'vitest';
import { NumberQueue } from '../../../../src/search/text/numberQueue';

describe('NumberQueue', () => {
  it.each([16, 32] as const)('gives numbers of %i bits back in order', (bits) => {
    const queue = new NumberQueue(bits);
    const numbers = Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 2 ** bits);
    for (const number of numbers) queue.add(number);
    expect(numbers.map(() => queue.take())).toEqual(numbers);
  });

  it('may be added to after numbers have been taken', () => {
    const queue = new NumberQueue(32);
    const taken: number[] = [];
    for (let number = 0; number < 100_000; number += 2) {
      queue.add(number);
      queue.add(number + 1);
      taken.push(queue.take());
    }
    for (let number = 50_000; number < 100_000; number++) taken.push(queue.take());
    expect(taken).toEqual(Array.from({ length: 100_000 }, (_, number) => number));
  });

  it('holds the bytes of its numbers, and fewer with each chunk that is taken', () => {
    const queue = new NumberQueue(16);
    for (let number = 0; number < 200_000; number++) queue.add(number);
    const full = queue.bytes;
    expect(full).toBeGreaterThanOrEqual(400_000);
    expect(full).toBeLessThan(440_000);
    for (let taken = 0; taken < 100_000; taken++) queue.take();
    expect(queue.bytes).toBeLessThan(full * 0.6);
  });
});
