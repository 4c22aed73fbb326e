import type { Clause } from '../text/clause';
import { partialMatches } from '../text/evaluation';
import type { QueryPlanner } from '../text/queryPlan';
import { type Ranking, rank, rankPartial } from '../text/rank';
import type { FullMatches } from './fullMatches';

/** Partial matches are added where fewer papers than this match fully. Measured, see README.md. */
export const ENOUGH_MATCHES = 20;

/** Partial matches that are added at most. Chosen: two screens of them. */
export const MAX_PARTIAL = 40;

/** So few full matches may have the words by chance. Chosen. */
const FEW = 3;

/** How much nearer a partial match is that comes before these. Measured; flat from 1.1 to 1.3. */
const NEARER = 1.2;

/** Partial matches before full ones at most. Chosen. */
const MAX_AHEAD = 3;

/** Papers that answer a part of a question. */
export type PartialAnswers = {
  /** Best first, `MAX_PARTIAL` at most. */
  readonly docIds: readonly number[];
  /** How many of them, the first ones, come before the few papers which answer all of it. */
  readonly ahead: number;
  /** The concepts that the words describe, which put papers with their names earlier; null: none. */
  readonly described: Clause | null;
};

const NONE: PartialAnswers = { docIds: [], ahead: 0, described: null };

/**
 * Those with the words of all clauses somewhere, then those with most of what the clauses weigh, or with the name of
 * what they describe. None where enough papers answer all of it.
 *
 * @param fixed clauses that partial matches must answer as well
 * @param isWanted leaves papers out before the nearest are told
 */
export function partialAnswers(
  planner: QueryPlanner,
  words: string,
  { required, scores, full, byAuthor, hasFixed }: FullMatches,
  ranking: Ranking,
  fixed: readonly Clause[],
  isWanted: (docId: number) => boolean = () => true,
): PartialAnswers {
  if (full.size >= ENOUGH_MATCHES) return NONE;
  const { lookup } = planner;
  const tokens = lookup.tokenize(words);
  const { isSentence } = planner.rolesOf(tokens);
  const clauses = required.filter((clause) => !fixed.includes(clause));
  const described = planner.described(tokens, clauses);
  const options = { isSentence, described, known: scores, isWanted };
  const { apart, some, weightOf, index } = partialMatches(lookup, clauses, options);
  const isPartial = (docId: number) => isWanted(docId) && !full.has(docId) && hasFixed(docId);
  const together = rank(apart, ranking, isPartial);
  const few = full.size <= FEW && byAuthor.size === 0 && clauses.length > 1 ? full.docIds : [];
  if (together.length >= MAX_PARTIAL && few.length === 0) {
    return { docIds: together.slice(0, MAX_PARTIAL), ahead: 0, described };
  }
  const counted = described ? [...ranking.clauses, described] : ranking.clauses;
  const byWeight = { ...ranking, clauses: counted, weightOf };
  const ranked = rankPartial([...few, ...some], index, byWeight, hasFixed);
  const nearest = ranked.find(({ docId }) => full.has(docId))?.nearness ?? Number.POSITIVE_INFINITY;
  const others = ranked.filter(({ docId }) => isPartial(docId));
  const ahead = others
    .slice(0, MAX_AHEAD)
    .filter(({ nearness }) => nearness > NEARER * nearest)
    .map(({ docId }) => docId);
  const docIds = new Set([...ahead, ...together, ...others.map(({ docId }) => docId)]);
  return { docIds: [...docIds].slice(0, MAX_PARTIAL), ahead: ahead.length, described };
}
