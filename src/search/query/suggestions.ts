import { type Operator, typedName, withWords } from '../../question/operators';
import { type ParsedQuestion, parseQuestion } from '../../question/parsedQuestion';
import { isName } from '../text/nameTerms';
import type { AuthorCount } from './authorCounts';
import type { Hit } from './hits';
import type { Neighbour } from './results';
import type { TextSearch } from './textSearch';

/** What a half-typed question may become. */
export type Suggestions = {
  /** Whole texts, each with the papers it finds under the other filters, most first. */
  readonly terms: readonly { readonly text: string; readonly papers: number }[];
  readonly authors: readonly AuthorCount[];
  readonly papers: readonly Neighbour[];
  /** What the words were read as besides words: days, votes, papers to leave out. */
  readonly spoken: readonly Operator[];
};

const MAX_TERMS = 6;
const MAX_AUTHORS = 3;
const MAX_PAPERS = 3;

/** Letters that begin a name worth suggesting. */
const MIN_NAME_LENGTH = 2;

/** Where suggestions come from. */
type Sources = {
  /** null: nothing is indexed yet. */
  readonly search: TextSearch | null;
  /** How many papers answer a question. */
  readonly total: (question: ParsedQuestion) => number;
  /** The first hits of the question as typed. */
  readonly firstHits: (limit: number) => readonly Hit[];
  /** The authors of the hits of a question with names as they are typed. */
  readonly authors: (question: ParsedQuestion, name: string) => readonly AuthorCount[];
};

/** Completes the words of a question, and names the authors and papers that it may mean. */
export function suggest(
  parsed: ParsedQuestion,
  { search, total, firstHits, authors }: Sources,
): Suggestions {
  const { question, words } = parsed;
  const { name, rest } = typedName(question.text, parsed);
  const { spoken = [] } = parsed;
  if (name === '') return { terms: [], authors: [], papers: [], spoken };
  const withText = (text: string) => parseQuestion({ ...question, text });
  const completions = words === '' ? [] : (search?.completions(words) ?? []);
  // Counting exactly is a search each: only for those that are common by a rough count.
  const terms = completions
    .map((completion) => withText(withWords(question.text, completion, parsed)))
    .map((completed) => ({ completed, roughly: search?.papersFor(completed).length ?? 0 }))
    .sort((a, b) => b.roughly - a.roughly)
    .slice(0, MAX_TERMS)
    .map(({ completed }) => ({ text: completed.question.text, papers: total(completed) }))
    .filter(({ papers }) => papers > 0);
  const mayBeName = isName(name) && name.length >= MIN_NAME_LENGTH;
  const inHangul = search?.authorsNamed(name) ?? [];
  const named = mayBeName
    ? authors(withText(rest), name)
    : inHangul.slice(0, MAX_AUTHORS).flatMap((one) => authors(withText(rest), one).slice(0, 1));
  return {
    terms: terms.sort((a, b) => b.papers - a.papers),
    authors: named.slice(0, MAX_AUTHORS),
    papers: firstHits(MAX_PAPERS)
      .filter(({ partial }) => !partial)
      .map(({ entry }) => ({ id: entry.paper.id, title: entry.paper.title })),
    spoken,
  };
}
