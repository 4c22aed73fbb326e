import { describe, expect, it } from 'vitest';
import { risingScore } from '../../../src/topics/risingScore';

const score = (papers: readonly number[], totals: readonly number[]) =>
  risingScore(
    papers.map((count) => ({ papers: count })),
    totals.map((count, at) => ({ name: `2025-Q${at + 1}`, papers: count })),
  );

describe('risingScore', () => {
  it.each([
    [[2, 2, 30], [300, 300, 300], true, 'ten times the share'],
    [[20, 20, 20], [300, 300, 300], false, 'the same share'],
    [[20, 20, 40], [300, 300, 900], false, 'more papers of a larger quarter'],
    [[0, 0, 6], [20, 20, 20], true, 'new'],
    [[90, 0, 0, 20], [300, 300, 300, 300], true, 'no longer ago than two quarters'],
  ])('%j of %j rises: %s, %s', (papers, totals, rises) => {
    expect((score(papers, totals) ?? 0) > 0).toBe(rises);
  });

  it.each([
    [[0, 0, 4], [300, 300, 300], 'fewer than five papers'],
    [[30], [300], 'no quarter before'],
    [[], [], 'no quarter'],
  ])('%j of %j has none: %s', (papers, totals) => {
    expect(score(papers, totals)).toBeNull();
  });

  it('is higher for more papers of the same ratio', () => {
    expect(score([4, 4, 40], [300, 300, 300])).toBeGreaterThan(
      score([1, 1, 10], [300, 300, 300]) ?? 0,
    );
  });
});
