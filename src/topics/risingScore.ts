import type { TopicList, TopicQuarter } from '../digest/topicList';

/** Papers of the newest quarter that a topic needs to rise: less is noise. */
const MIN_PAPERS = 5;
/** Standard errors below the ratio: nine of ten such ratios are higher. */
const CONFIDENCE = 1.28;
/** Smoothing, so that a quarter without papers is no infinite rise. */
const ADDED_PAPERS = 1;
const ADDED_TOTAL = 20;
const QUARTERS_BEFORE = 2;

/**
 * How surely and how much a topic rises in the last quarter, by the share of papers that have it: the lower bound
 * of the log ratio to the two quarters before, times the root of its papers. Above 0 it rises. null: too few
 * papers, or no quarter to compare with. One definition for all screens.
 */
export function risingScore(
  quarters: readonly Pick<TopicQuarter, 'papers'>[],
  totals: TopicList['quarters'],
): number | null {
  const last = quarters.length - 1;
  const before = Math.max(0, last - QUARTERS_BEFORE);
  const papers = quarters[last]?.papers ?? 0;
  const earlier = sumOf(quarters.slice(before, last));
  const earlierTotal = sumOf(totals.slice(before, last));
  if (papers < MIN_PAPERS || earlierTotal === 0) return null;
  const share = (papers + ADDED_PAPERS) / ((totals[last]?.papers ?? 0) + ADDED_TOTAL);
  const shareBefore = (earlier + ADDED_PAPERS) / (earlierTotal + ADDED_TOTAL);
  const error = Math.sqrt(1 / (papers + ADDED_PAPERS) + 1 / (earlier + ADDED_PAPERS));
  return (Math.log(share / shareBefore) - CONFIDENCE * error) * Math.sqrt(papers);
}

function sumOf(quarters: readonly { readonly papers: number }[]): number {
  return quarters.reduce((sum, { papers }) => sum + papers, 0);
}
