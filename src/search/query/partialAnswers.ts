import type { Clause } from '../text/clause';
import { partialMatches } from '../text/evaluation';
import type { QueryPlanner } from '../text/queryPlan';
import { type Ranking, rank, rankPartial } from '../text/rank';
import { ENOUGH_MATCHES, MAX_PARTIAL } from './countMatches';
import type { FullMatches } from './fullMatches';

/** Papers that answer a part of a question. */
export type PartialAnswers = {
  /** Best first, `MAX_PARTIAL` at most. */
  readonly docIds: readonly number[];
  /** The concepts that the words describe, which put papers with their names earlier; null: none. */
  readonly described: Clause | null;
};

const NONE: PartialAnswers = { docIds: [], described: null };

/**
 * Those with the words of all clauses somewhere, then those with most of what the clauses weigh, or with the name of
 * what they describe. None where enough papers answer all of it.
 *
 * @param fixed clauses that partial matches must answer as well
 */
export function partialAnswers(
  planner: QueryPlanner,
  words: string,
  { required, scores, full, hasFixed }: FullMatches,
  ranking: Ranking,
  fixed: readonly Clause[],
): PartialAnswers {
  if (full.size >= ENOUGH_MATCHES) return NONE;
  const { lookup } = planner;
  const tokens = lookup.tokenize(words);
  const { isSentence } = planner.rolesOf(tokens);
  const clauses = required.filter((clause) => !fixed.includes(clause));
  const described = planner.described(tokens, clauses);
  const options = { isSentence, described, known: scores };
  const { apart, some, weightOf, index } = partialMatches(lookup, clauses, options);
  const isPartial = (docId: number) => !full.has(docId) && hasFixed(docId);
  const together = rank(apart, ranking, isPartial);
  if (together.length >= MAX_PARTIAL) return { docIds: together.slice(0, MAX_PARTIAL), described };
  const counted = described ? [...ranking.clauses, described] : ranking.clauses;
  const others = rankPartial(some, index, { ...ranking, clauses: counted, weightOf }, isPartial);
  return { docIds: [...together, ...others].slice(0, MAX_PARTIAL), described };
}
