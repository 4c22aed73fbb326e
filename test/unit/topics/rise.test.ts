import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riseOf, type Share } from '../../../src/topics/rise';

const shares = fc
  .tuple(fc.nat(400), fc.nat(2000))
  .map(([papers, others]): Share => ({ papers, total: papers + others }));

describe('riseOf', () => {
  it('is the bound of the log ratio, times the root of the papers', () => {
    // (30 + 1) / (500 + 20) against (20 + 1) / (980 + 20): 1.0434 ± 1.28 × 0.2774.
    expect(riseOf({ papers: 30, total: 500 }, { papers: 20, total: 980 })).toBeCloseTo(3.77, 2);
  });

  it.each([
    ['of four papers', { papers: 4, total: 10 }, { papers: 0, total: 1000 }],
    ['that chance explains', { papers: 12, total: 500 }, { papers: 20, total: 1000 }],
    ['of none', { papers: 0, total: 0 }, { papers: 0, total: 0 }],
  ])('a rise %s is none', (_, now, before) => {
    expect(riseOf(now, before)).toBe(0);
  });

  it('a topic that was not there before has risen', () => {
    expect(riseOf({ papers: 5, total: 100 }, { papers: 0, total: 200 })).toBeGreaterThan(0);
  });

  it('a share rises or falls or neither, never both', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [rise, fall] = [riseOf(one, other), riseOf(other, one)];
        expect(Math.min(rise, fall)).toBe(0);
        expect(Math.max(rise, fall)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('more papers of the same time are no smaller rise', () => {
    fc.assert(
      fc.property(shares, shares, (now, before) => {
        const more = { papers: now.papers + 1, total: now.total + 1 };
        expect(riseOf(more, before)).toBeGreaterThanOrEqual(riseOf(now, before));
      }),
    );
  });
});
