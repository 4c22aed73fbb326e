import { typedName, withWords } from '../../question/operators';
import { type ParsedQuestion, parseQuestion } from '../../question/parsedQuestion';
import { isName } from '../text/nameTerms';
import { type AuthorCount, matchesName } from './authorCounts';
import type { Hit } from './hits';
import type { Neighbour } from './results';
import type { TextSearch } from './textSearch';

/** What one may be about to ask. */
export type Suggestions = {
  /** Whole texts, with the papers each finds among those that the other filters leave. */
  readonly terms: readonly { readonly text: string; readonly papers: number }[];
  readonly authors: readonly AuthorCount[];
  readonly papers: readonly Neighbour[];
};

const MAX_TERMS = 6;
const MAX_AUTHORS = 3;
const MAX_PAPERS = 3;
/** So many letters begin a name that is worth suggesting. */
const MIN_NAME_LENGTH = 2;

/** Where suggestions come from. */
type Sources = {
  /** null: nothing is indexed yet. */
  readonly search: TextSearch | null;
  /** How many papers answer another question. */
  readonly total: (question: ParsedQuestion) => number;
  /** The first papers that answer this one. */
  readonly first: (limit: number) => readonly Hit[];
  /** The authors of the papers that answer another question. */
  readonly names: (question: ParsedQuestion) => readonly AuthorCount[];
};

/** What the text of a question may become, and who and what it may mean already. */
export function suggest(
  parsed: ParsedQuestion,
  { search, total, first, names }: Sources,
): Suggestions {
  const { question, words } = parsed;
  const { name, rest } = typedName(question.text, parsed);
  if (name === '') return { terms: [], authors: [], papers: [] };
  const withText = (text: string) => parseQuestion({ ...question, text });
  const terms = (words === '' ? [] : (search?.completions(words) ?? []))
    .map((completed) => withText(withWords(question.text, completed, parsed)))
    .map((completed) => ({ completed, rough: search?.papersFor(completed).length ?? 0 }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, MAX_TERMS)
    .map(({ completed }) => ({ text: completed.question.text, papers: total(completed) }))
    .filter(({ papers }) => papers > 0);
  const mayName = isName(name) && name.length >= MIN_NAME_LENGTH;
  const authors = mayName ? names(withText(rest)) : [];
  return {
    terms: terms.sort((a, b) => b.papers - a.papers),
    authors: authors.filter((author) => matchesName(author.name, name)).slice(0, MAX_AUTHORS),
    papers: first(MAX_PAPERS)
      .filter(({ partial }) => !partial)
      .map(({ entry }) => ({ id: entry.paper.id, title: entry.paper.title })),
  };
}
