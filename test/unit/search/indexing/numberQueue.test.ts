import { describe, expect, it } from 'vitest';
import { NumberQueue } from '../../../../src/search/indexing/numberQueue';
import { bytesHeld } from '../bytesHeld';

describe('NumberQueue', () => {
  it.each([16, 32] as const)('gives numbers of %i bits back in order', (bits) => {
    const queue = new NumberQueue(bits === 16 ? Uint16Array : Uint32Array);
    const numbers = Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 2 ** bits);
    for (const number of numbers) queue.add(number);
    expect(numbers.map(() => queue.take())).toEqual(numbers);
  });

  it('may be added to after numbers have been taken', () => {
    const queue = new NumberQueue(Uint32Array);
    const taken: number[] = [];
    for (let number = 0; number < 100_000; number += 2) {
      queue.add(number);
      queue.add(number + 1);
      taken.push(queue.take());
    }
    for (let number = 50_000; number < 100_000; number++) taken.push(queue.take());
    expect(taken).toEqual(Array.from({ length: 100_000 }, (_, number) => number));
  });

  it('holds the bytes of its numbers, and none of those that have been taken', () => {
    const fill = () => {
      const queue = new NumberQueue(Uint16Array);
      for (let number = 0; number < 2_000_000; number++) queue.add(number);
      return queue;
    };
    const full = bytesHeld(fill);
    expect(full).toBeGreaterThan(3e6);
    expect(full).toBeLessThan(5e6);
    const rest = bytesHeld(() => {
      const queue = fill();
      for (let taken = 0; taken < 1_500_000; taken++) queue.take();
      return queue;
    });
    expect(rest).toBeLessThan(2e6);
  });
});
