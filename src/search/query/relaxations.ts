import { withoutOperator, withWords } from '../../question/operators';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { isPlain, NO_QUESTION, type Question } from '../../question/question';

/** Another question than one that finds nothing, and how many papers it finds. */
export type Relaxation = {
  /** Without a filter, without all of them, or with other words. */
  readonly kind: 'days' | 'votes' | 'author' | 'operator' | 'filters' | 'words';
  /** What is lifted or asked instead, where the kind does not say it all: a name, a text. */
  readonly text: string;
  readonly question: Question;
  readonly papers: number;
};

type Way = Omit<Relaxation, 'papers'>;

const MOST_SPELLINGS = 3;

/**
 * What to ask instead of a question that finds nothing: each filter lifted alone, all of them where
 * one alone does not help, and the nearest words. Only what finds something.
 */
export function relaxations(
  parsed: ParsedQuestion,
  count: (other: Question) => number,
  nearest: (words: string) => readonly string[],
): Relaxation[] {
  /** Up to `most` ways that find something. */
  const counted = (ways: readonly Way[], most: number) => {
    const found: Relaxation[] = [];
    for (const way of ways) {
      if (found.length === most) break;
      const papers = count(way.question);
      if (papers > 0) found.push({ ...way, papers });
    }
    return found;
  };
  const { question, words } = parsed;
  const lifted = lifts(parsed);
  const bare = { ...NO_QUESTION, text: words, sort: question.sort };
  const all: Way[] = lifted.length > 1 ? [{ kind: 'filters', text: '', question: bare }] : [];
  const single = counted(lifted.filter(isAsking), lifted.length);
  const spelt = nearest(words).map((text): Way => {
    return {
      kind: 'words',
      text,
      question: { ...question, text: withWords(question.text, text, parsed) },
    };
  });
  return [
    ...(single.length > 0 ? single : counted(all.filter(isAsking), 1)),
    ...counted(spelt, MOST_SPELLINGS),
  ];
}

/** A question that asks for everything is no answer to what was asked. */
function isAsking({ question }: Way): boolean {
  return !isPlain(question);
}

/** The question without each of its filters in turn. */
function lifts({ question, operators }: ParsedQuestion): Way[] {
  const { text, from, to, votes, authors } = question;
  const ways: Way[] = [];
  if (from || to)
    ways.push({ kind: 'days', text: '', question: { ...question, from: null, to: null } });
  if (votes) ways.push({ kind: 'votes', text: '', question: { ...question, votes: null } });
  for (const name of authors) {
    const others = authors.filter((other) => other !== name);
    ways.push({ kind: 'author', text: name, question: { ...question, authors: others } });
  }
  for (const operator of operators) {
    const source = text.slice(operator.start, operator.end);
    const rest = withoutOperator(text, operator);
    ways.push({ kind: 'operator', text: source, question: { ...question, text: rest } });
  }
  return ways;
}
