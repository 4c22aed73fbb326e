import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/archive/inSlices';

function* count(to: number, onStep: (step: number) => void): Generator<void, string> {
  for (let step = 1; step <= to; step++) {
    onStep(step);
    yield;
  }
  return 'done';
}

/** Takes a quarter of a slice. */
function work(): void {
  const end = performance.now() + 2;
  while (performance.now() < end);
}

describe('inSlices', () => {
  it('does all steps in order and returns their result', async () => {
    const steps: number[] = [];
    const { signal } = new AbortController();
    expect(
      await inSlices(
        count(5, (step) => steps.push(step)),
        signal,
      ),
    ).toBe('done');
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives other tasks a turn between two slices', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    await inSlices(count(40, work), new AbortController().signal);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
  });

  it('stops between two slices with the reason of an abort', async () => {
    const run = new AbortController();
    let last = 0;
    const steps = count(1000, (step) => {
      last = step;
      work();
      if (step === 10) run.abort(new Error('a newer run'));
    });
    await expect(inSlices(steps, run.signal)).rejects.toThrow('a newer run');
    expect(last).toBeLessThan(100);
  });

  it('does nothing when it was aborted before', async () => {
    let last = 0;
    const steps = count(5, (step) => {
      last = step;
    });
    await expect(inSlices(steps, AbortSignal.abort())).rejects.toThrow();
    expect(last).toBe(0);
  });
});
