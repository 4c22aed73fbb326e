import type { ArxivId } from '../../digest/arxivId';
import { partialReasonsOf, reasonsOf } from '../display/reasons';
import type { Clause } from '../text/clause';
import type { Ranking } from '../text/rank';
import type { Scores } from '../text/scores';
import type { TextMatches } from '../text/textMatches';

/**
 * What can be asked of single papers that a ranking has put in order.
 *
 * @param matches those that answer all clauses
 * @param described the concepts that order the others, too; null: none
 */
export function matchDetails(
  matches: Scores,
  ranking: Ranking,
  docIds: ReadonlyMap<ArxivId, number>,
  described: Clause | null,
): Pick<TextMatches, 'reasons' | 'evidence'> {
  const { hints = [] } = ranking;
  const ofPartial = { ...ranking, hints: described ? [...hints, described] : hints };
  return {
    reasons: (id) => {
      const docId = docIds.get(id);
      if (docId === undefined) return [];
      return matches.has(docId)
        ? reasonsOf(ranking.clauses, docId)
        : partialReasonsOf(ranking.clauses, described, docId);
    },
    evidence: (id) => {
      const docId = docIds.get(id) ?? -1;
      return [docId, matches, matches.has(docId) ? ranking : ofPartial];
    },
  };
}
