import type { ArxivId } from '../../digest/arxivId';
import { separateConsonants } from '../../korean/separateConsonants';
import type { Operator, QuestionText } from '../../question/operators';
import type { Clause } from '../text/clause';
import { containing, lacking } from '../text/exclusion';
import type { QueryPlanner } from '../text/queryPlan';
import type { TextMatches } from '../text/textMatches';

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

/** Tells papers that say that they do without what operators exclude; null where none may be of those. */
function lackingOf(
  planner: QueryPlanner,
  operators: readonly TextOperator[],
): ((docId: number) => boolean) | null {
  const tests = operators
    .filter(({ sparesLacking }) => sparesLacking)
    .map((operator) => lacking(planner.lookup, operatorClause(planner, operator)));
  return tests.length > 0 ? (docId) => tests.some((test) => test(docId)) : null;
}

/** Tells papers that contain what operators ask to be without; null where none asks for that. */
function exclusionOf(
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

/** Matches without what operators exclude; those that say that they do without it come first. */
export function withoutExcluded(
  planner: QueryPlanner,
  operators: readonly TextOperator[],
  matches: TextMatches,
  docIdOf: (id: ArxivId) => number,
): TextMatches {
  const isExcluded = exclusionOf(planner, operators);
  if (!isExcluded) return matches;
  const isLacking = lackingOf(planner, operators);
  const without = (ids: readonly ArxivId[]) => ids.filter((id) => !isExcluded(docIdOf(id)));
  const ids = without(matches.ids);
  const first = isLacking ? ids.filter((id) => isLacking(docIdOf(id))) : [];
  return { ...matches, ids: [...new Set([...first, ...ids])], partial: without(matches.partial) };
}
