import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../../src/archive/worker/inSlices';

function* count(to: number, onStep: (step: number) => void): Generator<void, string> {
  for (let step = 1; step <= to; step++) {
    onStep(step);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('does all steps in order and tells their result', async () => {
    const steps: number[] = [];
    expect(
      await inSlices(
        count(5, (step) => steps.push(step)),
        () => true,
      ),
    ).toBe('done');
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets others in between', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    const slow = (): void => {
      const end = performance.now() + 2;
      while (performance.now() < end);
    };
    await inSlices(count(40, slow), () => true);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
  });

  it('is given up between two slices when nobody wants it any more', async () => {
    let last = 0;
    const slow = (step: number): void => {
      last = step;
      const end = performance.now() + 2;
      while (performance.now() < end);
    };
    expect(await inSlices(count(1000, slow), () => last < 10)).toBeNull();
    expect(last).toBeLessThan(100);
  });
});
