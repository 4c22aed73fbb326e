import { isAnswerable } from '../correction/correction';
import { type Clause, textOf } from '../text/clause';
import type { QueryPlanner } from '../text/queryPlan';

/** Known clauses from which unknown ones are left out. 양자 텔레포트 is not about quanta. Chosen. */
const MIN_KNOWN = { sentence: 2, words: 4 };

type KnownPart = {
  readonly known: readonly Clause[];
  /** The words of all others. */
  readonly ignored: readonly string[];
};

/**
 * The clauses of a question without the words that no paper has. null where too few others are left, and where all
 * are known.
 */
export function knownPart(
  planner: QueryPlanner,
  words: string,
  clauses: readonly Clause[],
): KnownPart | null {
  const known = clauses.filter(isAnswerable);
  const unknown = clauses.filter((clause) => !known.includes(clause));
  const required = known.filter(({ optional }) => !optional);
  const hasTerm = required.some((clause) => planner.isTerm(textOf(clause.tokens)));
  const { isSentence } = planner.rolesOf(planner.lookup.tokenize(words));
  const least = isSentence && hasTerm ? 0 : MIN_KNOWN[isSentence ? 'sentence' : 'words'];
  if (unknown.length === 0 || required.length < least) return null;
  return { known, ignored: unknown.flatMap(({ tokens }) => tokens.map(({ text }) => text)) };
}
