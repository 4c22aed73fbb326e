import { type FilterKind, liftFilters } from '../../question/filters';
import { operatorSource, withoutOperator, withWords } from '../../question/operators';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { isPlain, NO_QUESTION, type Question } from '../../question/question';

/** A question near one that finds nothing, and how many papers it finds. */
export type Relaxation = {
  /** Without a filter, an operator or all filters, or with other words. */
  readonly kind: FilterKind | 'operator' | 'filters' | 'words';
  /** What is lifted or asked instead, where the kind does not say it all: a name, a text. */
  readonly text: string;
  readonly question: Question;
  readonly papers: number;
};

type Candidate = Omit<Relaxation, 'papers'>;

const MAX_SPELLINGS = 3;

/** Operators that are lifted alone at most: each is a question to answer. Chosen. */
const MAX_LIFTED_OPERATORS = 8;

/**
 * What to ask instead of a question that finds nothing: each condition lifted alone, all of them where
 * lifting one does not help, and the nearest words. Only what finds something.
 *
 * @param count how many papers a question finds
 * @param nearest texts near some words, best first
 */
export function relaxations(
  parsed: ParsedQuestion,
  count: (candidate: Question) => number,
  nearest: (words: string) => readonly string[],
): Relaxation[] {
  const firstThatFind = (candidates: readonly Candidate[], max: number) => {
    const relaxed: Relaxation[] = [];
    for (const candidate of candidates) {
      if (relaxed.length === max) break;
      const papers = count(candidate.question);
      if (papers > 0) relaxed.push({ ...candidate, papers });
    }
    return relaxed;
  };
  const { question, words } = parsed;
  const lifted = liftEach(parsed);
  const unfiltered = { ...NO_QUESTION, text: words, sort: question.sort };
  const all: Candidate[] =
    lifted.length > 1 ? [{ kind: 'filters', text: '', question: unfiltered }] : [];
  const single = firstThatFind(lifted.filter(isAsking), lifted.length);
  const respelled = nearest(words).map((text): Candidate => {
    return {
      kind: 'words',
      text,
      question: { ...question, text: withWords(question.text, text, parsed) },
    };
  });
  return [
    ...(single.length > 0 ? single : firstThatFind(all.filter(isAsking), 1)),
    ...firstThatFind(respelled, MAX_SPELLINGS),
  ];
}

/** The whole archive, in any order, is no answer to what was asked. */
function isAsking({ question }: Candidate): boolean {
  return !isPlain({ ...question, sort: null });
}

/** The question without each of its filters and first operators in turn. */
function liftEach({ question, operators }: ParsedQuestion): Candidate[] {
  const { text } = question;
  const filters = liftFilters(question).map(({ kind, text, change }): Candidate => {
    return { kind, text, question: { ...question, ...change } };
  });
  const withoutOperators = operators.slice(0, MAX_LIFTED_OPERATORS).map((operator): Candidate => {
    const source = operatorSource(text, operator);
    const rest = withoutOperator(text, operator);
    return { kind: 'operator', text: source, question: { ...question, text: rest } };
  });
  return [...filters, ...withoutOperators];
}
