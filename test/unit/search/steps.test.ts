import { describe, expect, it } from 'vitest';
import { finish, type Steps } from '../../../src/steps';

describe('finish', () => {
  it('runs every step and returns the result', () => {
    const done: number[] = [];
    function* work(): Steps<string> {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'result';
    }
    expect(finish(work())).toBe('result');
    expect(done).toEqual([1, 2, 3]);
  });
});
