import type { ArxivId } from '../../digest/arxivId';
import { reasonsOf } from '../display/reasons';
import type { Ranking } from '../text/rank';
import type { Scores } from '../text/scores';
import type { TextMatches } from '../text/textMatches';

/** What can be asked of single papers that a ranking has put in order; `matches` answer all clauses. */
export function matchDetails(
  matches: Scores,
  ranking: Ranking,
  docIds: ReadonlyMap<ArxivId, number>,
): Pick<TextMatches, 'reasons' | 'evidence'> {
  return {
    reasons: (id) => {
      const docId = docIds.get(id);
      return docId === undefined ? [] : reasonsOf(ranking.clauses, docId, !matches.has(docId));
    },
    evidence: (id) => [docIds.get(id) ?? -1, matches, ranking],
  };
}
