import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBatch } from '../../../../src/archive/page/createBatch';

const double = async (keys: readonly number[]) => keys.map((key) => 2 * key);

afterEach(() => {
  vi.useRealTimers();
});

describe('a batch', () => {
  it('asks once for all keys of a turn, and gives each its value', async () => {
    const ask = vi.fn(double);
    const get = createBatch(ask);
    expect(await Promise.all([get(3), get(1), get(3)])).toEqual([6, 2, 6]);
    expect(ask.mock.calls).toEqual([[[3, 1, 3]]]);
  });

  it('asks anew in the next turn, though the answer is still to come', async () => {
    const ask = vi.fn(double);
    const get = createBatch(ask);
    const first = get(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(await Promise.all([first, get(2)])).toEqual([2, 4]);
    expect(ask.mock.calls).toEqual([[[1]], [[2]]]);
  });

  it('fails for all keys of a question that fails, and goes on', async () => {
    const ask = vi.fn(double).mockRejectedValueOnce(new Error('gone'));
    const get = createBatch(ask);
    const asked = await Promise.allSettled([get(1), get(2)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await get(3)).toBe(6);
  });

  it('gives the values of many keys to eight at a time, the first ones first', async () => {
    vi.useFakeTimers();
    const get = createBatch(double);
    const given: number[] = [];
    for (let key = 0; key < 20; key++) get(key).then((value) => given.push(value));
    const evens = Array.from({ length: 20 }, (_, key) => 2 * key);
    for (const [passed, count] of [
      [0, 8],
      [50, 16],
      [50, 20],
    ] as const) {
      await vi.advanceTimersByTimeAsync(passed);
      expect(given).toEqual(evens.slice(0, count));
    }
  });

  it('refuses an answer that lacks a value', async () => {
    await expect(createBatch(async () => [])(1)).rejects.toThrow('expected a value for 1');
  });
});
