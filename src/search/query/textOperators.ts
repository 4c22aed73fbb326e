import { separateConsonants } from '../../korean/separateConsonants';
import type { Operator, QuestionText } from '../../question/operators';
import type { Clause } from '../text/clause';
import { containing } from '../text/exclusion';
import type { QueryPlanner } from '../text/queryPlan';

export type TextOperator = Extract<Operator, { kind: 'text' }>;

/** The operators of a question that ask for text, or for papers without one. */
export function textOperators({ operators }: QuestionText): TextOperator[] {
  return operators.filter((operator) => operator.kind === 'text');
}

/** The clause of a text that an operator asks for, or that papers are to be without. */
export function operatorClause(
  planner: QueryPlanner,
  { text, exact, inTitle }: TextOperator,
): Clause {
  const clause = exact
    ? planner.asTyped(text)
    : planner.clause(planner.lookup.tokenize(separateConsonants(text)));
  return { ...clause, optional: false, inTitle };
}

/** Tells papers that contain what operators ask to be without; null where none asks for that. */
export function exclusionOf(
  planner: QueryPlanner,
  operators: readonly TextOperator[],
): ((docId: number) => boolean) | null {
  const tests = operators
    .filter(({ not }) => not)
    .map((operator) => {
      const clause = operatorClause(planner, operator);
      if (!operator.exact) {
        return containing(planner.lookup, clause, operator.sparesLacking);
      }
      const scores = planner.scores(clause);
      return (docId: number) => scores.has(docId);
    });
  return tests.length > 0 ? (docId) => tests.some((contains) => contains(docId)) : null;
}
