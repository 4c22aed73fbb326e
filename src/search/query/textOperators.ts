import type { ArxivId } from '../../digest/arxivId';
import { separateConsonants } from '../../korean/separateConsonants';
import type { Operator, QuestionText } from '../../question/operators';
import type { Clause } from '../text/clause';
import { papersContaining } from '../text/exclusion';
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

/** The papers that contain what operators ask to be without. */
export function excludedPapers(
  planner: QueryPlanner,
  operators: readonly TextOperator[],
): Set<ArxivId> {
  const { lookup } = planner;
  const excluded = new Set<ArxivId>();
  for (const operator of operators.filter(({ not }) => not)) {
    const clause = operatorClause(planner, operator);
    const docIds = operator.exact
      ? planner.scores(clause).docIds
      : papersContaining(lookup, clause);
    for (const docId of docIds) {
      const doc = lookup.corpus.docs[docId];
      if (doc) excluded.add(doc.id);
    }
  }
  return excluded;
}
