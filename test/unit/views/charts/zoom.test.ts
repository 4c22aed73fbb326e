import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panned, scrolledTo, zoomed } from '../../../../src/views/charts/zoom';

const WHOLE = { first: 1000, last: 1999 };

describe('zoomed', () => {
  it('goes nearer to a place, and back to all', () => {
    const near = zoomed(WHOLE, WHOLE, 0.5, 0.5);
    expect(near).toEqual({ first: 1250, last: 1749 });
    expect(zoomed(near, WHOLE, 9, 0.5)).toEqual(WHOLE);
  });

  it('keeps the end it is pointed at', () => {
    expect(zoomed(WHOLE, WHOLE, 0.1, 1)).toEqual({ first: 1900, last: 1999 });
  });

  it('shows two weeks at least', () => {
    expect(zoomed(WHOLE, WHOLE, 0.0001, 0)).toEqual({ first: 1000, last: 1013 });
  });
});

describe('panned and scrolledTo', () => {
  it('move a part within the whole', () => {
    const part = { first: 1100, last: 1199 };
    expect(panned(part, WHOLE, 0.5)).toEqual({ first: 1150, last: 1249 });
    expect(panned(part, WHOLE, -9)).toEqual({ first: 1000, last: 1099 });
    expect(scrolledTo(1150, part, WHOLE)).toEqual(part);
    expect(scrolledTo(1500, part, WHOLE)).toEqual({ first: 1401, last: 1500 });
    expect(scrolledTo(1000, part, WHOLE)).toEqual({ first: 1000, last: 1099 });
  });

  it('never leave the whole, wherever one zooms and moves', () => {
    const step = fc.record({
      times: fc.double({ min: 0.01, max: 100, noNaN: true }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      share: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let view = WHOLE;
        for (const { times, place, share } of steps) {
          view = panned(zoomed(view, WHOLE, times, place), WHOLE, share);
          expect(view.first).toBeGreaterThanOrEqual(WHOLE.first);
          expect(view.last).toBeLessThanOrEqual(WHOLE.last);
          expect(view.last - view.first).toBeGreaterThanOrEqual(13);
        }
      }),
    );
  });
});
