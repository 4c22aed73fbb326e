import type { Clause } from '../text/clause';
import { partialMatches } from '../text/evaluation';
import type { QueryPlanner } from '../text/queryPlan';
import { type Ranking, rank, rankPartial } from '../text/rank';
import { ENOUGH_MATCHES, MAX_PARTIAL } from './countMatches';
import type { FullMatches } from './fullMatches';

/**
 * Papers that answer a part of a question, best first and `MAX_PARTIAL` at most: those with the words of all
 * clauses somewhere, then those with most of what the clauses weigh. None where enough papers answer all of it.
 *
 * @param fixed clauses that partial matches must answer as well
 */
export function partialAnswers(
  planner: QueryPlanner,
  words: string,
  { required, scores, full, hasFixed }: FullMatches,
  ranking: Ranking,
  fixed: readonly Clause[],
): readonly number[] {
  if (full.size >= ENOUGH_MATCHES) return [];
  const { lookup } = planner;
  const { isSentence } = planner.rolesOf(lookup.tokenize(words));
  const clauses = required.filter((clause) => !fixed.includes(clause));
  const { apart, some, weights, index } = partialMatches(lookup, clauses, isSentence, scores);
  const isPartial = (docId: number) => !full.has(docId) && hasFixed(docId);
  const together = rank(apart, ranking, isPartial);
  if (together.length >= MAX_PARTIAL) return together.slice(0, MAX_PARTIAL);
  const weightOf = new Map(clauses.map((clause, at) => [clause, weights[at] ?? 0]));
  const others = rankPartial(some, index, { ...ranking, weightOf }, isPartial);
  return [...together, ...others].slice(0, MAX_PARTIAL);
}
