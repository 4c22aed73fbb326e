import type { Paper } from '../../../src/digest/paper';
import { hasDoubtfulSummary } from '../../../src/search/text/hasDoubtfulSummary';

/** A paper of a digest as the list of days tells of it: marked where its summary is of another one. */
export function markDoubt(paper: Paper): Paper {
  return hasDoubtfulSummary(paper) ? { ...paper, isDoubtful: true } : paper;
}
