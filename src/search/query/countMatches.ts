import { separateConsonants } from '../../korean/separateConsonants';
import type { QuestionText } from '../../question/operators';
import { isAnswerable } from '../correction/correction';
import { papersByAuthor } from '../text/authorMatches';
import { partialMatches } from '../text/evaluation';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import { MAX_RERANKED } from '../text/rank';
import { type FullMatches, fullMatches } from './fullMatches';
import { ENOUGH_MATCHES, MAX_PARTIAL } from './partialAnswers';
import { operatorClause, textOperators } from './textOperators';

/** How many papers a question's text finds: those that answer all of it, and how many answer a part. */
export type CountedMatches = { readonly docIds: Uint32Array; readonly partial: number };

/**
 * Counts what `TextSearch.search` finds, from the postings alone: most of its time goes into the order.
 * null where only a search can tell: for a text that is corrected, and for one with operators of which few
 * papers answer all.
 */
export function countMatches(planner: QueryPlanner, text: QuestionText): CountedMatches | null {
  const words = separateConsonants(text.words);
  const operators = textOperators(text);
  const tokens = planner.lookup.tokenize(words);
  const clauses = planner.plan(tokens, true);
  if (tokens.length === 0 || operators.some(({ not }) => not) || !clauses.every(isAnswerable)) {
    return null;
  }
  const fixed = operators.map((operator) => operatorClause(planner, operator));
  const named = papersByAuthor(planner.lookup.corpus, words);
  const matches = fullMatches(planner, clauses, fixed, named);
  const { docIds, size } = matches.full;
  if (size >= ENOUGH_MATCHES) return { docIds, partial: 0 };
  if (size === 0 || fixed.length > 0) return null;
  return { docIds, partial: countPartial(planner, matches, tokens) };
}

function countPartial(
  planner: QueryPlanner,
  { required, scores, full }: FullMatches,
  tokens: readonly QueryToken[],
): number {
  const { isSentence } = planner.rolesOf(tokens);
  const options = { isSentence, described: planner.described(tokens, required), known: scores };
  const { apart, some } = partialMatches(planner.lookup, required, options);
  const partial = new Set([...apart.docIds, ...some.slice(0, MAX_RERANKED)]);
  return Math.min(MAX_PARTIAL, [...partial].filter((docId) => !full.has(docId)).length);
}
