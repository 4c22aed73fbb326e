import { describe, expect, it } from 'vitest';
import type { Share } from '../../../../src/topics/rise';
import { saidChange } from '../../../../src/views/trends/saidChange';

const share = (papers: number, total: number): Share => ({ papers, total });
const NONE = share(0, 0);

describe('saidChange', () => {
  it('is said against a year before', () => {
    const series = [share(3, 100), NONE, share(5, 100), share(5, 100), share(17, 100)];
    const change = { now: share(17, 100), before: share(10, 200) };
    expect(saidChange(change, series, 4)).toEqual({ now: 17, before: 3, all: 100, since: 'year' });
  });

  it.each([
    ['went the other way', share(30, 100)],
    ['has no papers', NONE],
  ])('is said against the two quarters before where the year %s', (_, yearBefore) => {
    const series = [yearBefore, NONE, share(5, 100), share(5, 100), share(17, 100)];
    const change = { now: share(17, 100), before: share(10, 200) };
    expect(saidChange(change, series, 4)).toEqual({
      now: 17,
      before: 5,
      all: 100,
      since: 'before',
    });
  });

  it('is said of so many papers that both are told apart, and that some are not none', () => {
    const change = { now: share(10, 1000), before: share(2, 1000) };
    expect(saidChange(change, [change.before, change.now], 1)).toMatchObject({
      now: 10,
      before: 2,
      all: 1000,
    });
  });

  it('a topic that was not there before had no papers', () => {
    const change = { now: share(10, 100), before: share(0, 200) };
    expect(saidChange(change, [], 0)).toMatchObject({ now: 10, before: 0, all: 100 });
  });

  it('what no number of papers tells apart is not said', () => {
    const change = { now: share(10, 100), before: share(10, 100) };
    expect(saidChange(change, [], 0)).toBeNull();
  });
});
