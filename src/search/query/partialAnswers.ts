import type { Clause } from '../text/clause';
import { partialMatches } from '../text/evaluation';
import type { QueryPlanner } from '../text/queryPlan';
import { type Ranking, rank, rankPartial } from '../text/rank';

/**
 * Papers that answer a part of some clauses, best first: those with the words of all clauses somewhere,
 * then those with most of what the clauses weigh.
 */
export function partialAnswers(
  planner: QueryPlanner,
  words: string,
  clauses: readonly Clause[],
  ranking: Ranking,
): number[] {
  const { lookup } = planner;
  const { isSentence } = planner.rolesOf(lookup.tokenize(words));
  const { apart, some, weights, index } = partialMatches(lookup, clauses, isSentence);
  const weightOf = new Map(clauses.map((clause, at) => [clause, weights[at] ?? 0]));
  return [...rank(apart, ranking), ...rankPartial(some, index, { ...ranking, weightOf })];
}
