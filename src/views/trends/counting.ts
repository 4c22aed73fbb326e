import type { Share } from '../../topics/rise';
import { ratioOf } from '../../topics/trends';

/** What trends count: papers of all papers, or papers. */
export const COUNTINGS = ['share', 'papers'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Reads the text of an address; anything else counts shares. */
export function toCounting(text: string | undefined): Counting {
  return text === 'papers' ? text : 'share';
}

/** The value that a chart draws; null: the quarter has no papers at all. */
export function amountOf(share: Share, counting: Counting): number | null {
  return counting === 'share' ? ratioOf(share) : share.papers;
}

/** `0.171` → `'17.1%'` */
export function sayPercent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}
