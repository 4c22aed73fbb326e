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

/** Matches without what operators exclude; papers stay that say that they do without it, and come first. */
export function withoutExcluded(
  planner: QueryPlanner,
  operators: readonly TextOperator[],
  matches: TextMatches,
  docIdOf: (id: ArxivId) => number,
): TextMatches {
  const exclusions = operators.filter(({ not }) => not).map((one) => exclusionOf(planner, one));
  if (exclusions.length === 0) return matches;
  const isLacking = (id: ArxivId) => exclusions.some((one) => one.isLacking(docIdOf(id)));
  const without = (ids: readonly ArxivId[]) =>
    ids.filter((id) => !exclusions.some((one) => one.isExcluded(docIdOf(id))));
  const ids = without(matches.ids);
  return {
    ...matches,
    ids: [...new Set([...ids.filter(isLacking), ...ids])],
    partial: without(matches.partial),
    nearestOf: (isWanted) => without(matches.nearestOf(isWanted)),
    ahead: without(matches.partial.slice(0, matches.ahead)).length,
  };
}

/** Tells papers that an operator excludes, and those that it spares for what they say. */
function exclusionOf(planner: QueryPlanner, operator: TextOperator) {
  const clause = operatorClause(planner, operator);
  const scores = operator.exact ? planner.scores(clause) : null;
  const contains = scores
    ? (docId: number) => scores.has(docId)
    : containing(planner.lookup, clause);
  const isLacking = operator.sparesLacking ? lacking(planner.lookup, clause) : () => false;
  return { isLacking, isExcluded: (docId: number) => contains(docId) && !isLacking(docId) };
}
