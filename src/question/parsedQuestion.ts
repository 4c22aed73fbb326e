import { looksForWords, type Operator, type QuestionText, readText } from './operators';
import { type Question, type Sort, sortOf } from './question';

/**
 * A question with its text taken apart into words and operators. Made once, where a question enters the
 * search, and handed on from there. It holds the question instead of extending it: a copy with another
 * text would keep the words of this one.
 */
export type ParsedQuestion = QuestionText & {
  readonly question: Question;
  /** The order it is answered in, with the default filled in. */
  readonly sort: Sort;
  /** Those of the operators that the words say; none before that is read. */
  readonly spoken?: readonly Operator[];
};

/** Parses the text of a question. Never fails: what is no operator is words. */
export function parseQuestion(question: Question): ParsedQuestion {
  const text = readText(question.text);
  return { ...text, question, sort: sortOf(question, looksForWords(question.text, text)) };
}

/**
 * Whether texts of papers must be read to answer: `'확산'`, `'title:확산'` and `'-확산'` ask for that,
 * `'votes:>20'` does not.
 */
export function asksForText({ words, operators }: QuestionText): boolean {
  return words !== '' || operators.some(({ kind }) => kind === 'text');
}
