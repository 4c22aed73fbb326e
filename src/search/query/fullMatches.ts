import { type Clause, requiredClauses } from '../text/clause';
import type { QueryPlanner } from '../text/queryPlan';
import { intersect, NO_SCORES, Scores } from '../text/scores';

/** The score of a paper that is found by its author alone: below every other. */
const AUTHOR_SCORE = 1e-6;

/** The papers that answer all clauses of a question. */
export type FullMatches = {
  readonly required: readonly Clause[];
  /** The papers that answer each of these clauses. */
  readonly scores: ReadonlyMap<Clause, Scores>;
  readonly full: Scores;
  /** Those of them by an author that the words name. */
  readonly byAuthor: ReadonlySet<number>;
  /** Whether a paper answers the fixed clauses. */
  readonly hasFixed: (docId: number) => boolean;
};

/**
 * @param fixed clauses that partial matches must answer as well
 * @param named papers of an author that the words name: they are matches, whatever else they contain
 */
export function fullMatches(
  planner: QueryPlanner,
  clauses: readonly Clause[],
  fixed: readonly Clause[],
  named: ReadonlySet<number>,
): FullMatches {
  const required = requiredClauses([...clauses, ...fixed]);
  const scores = new Map(required.map((clause) => [clause, planner.scores(clause)]));
  const hasFixed = (docId: number) =>
    fixed.every((clause) => (scores.get(clause) ?? NO_SCORES).has(docId));
  const byAuthor = new Set([...named].filter(hasFixed));
  const full = withAuthors(planner, intersect([...scores.values()]), byAuthor);
  return { required, scores, full, byAuthor, hasFixed };
}

function withAuthors(
  { lookup }: QueryPlanner,
  matches: Scores,
  byAuthor: ReadonlySet<number>,
): Scores {
  if (byAuthor.size === 0) return matches;
  const authored = new Scores(
    Uint32Array.from(byAuthor).sort(),
    new Float64Array(byAuthor.size).fill(AUTHOR_SCORE),
  );
  return lookup.accumulator.union([matches, authored]);
}
