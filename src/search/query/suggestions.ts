import { readText, typedName, withWords } from '../../question/operators';
import type { Question } from '../../question/question';
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

const MOST_TERMS = 6;
const MOST_AUTHORS = 3;
const MOST_PAPERS = 3;
/** So many letters begin a name that is worth suggesting. */
const SHORTEST_NAME = 2;

/** Where suggestions come from. */
type Sources = {
  /** null: nothing is indexed yet. */
  readonly search: TextSearch | null;
  /** How many papers answer another question. */
  readonly total: (question: Question) => number;
  /** The first papers that answer this one. */
  readonly first: (limit: number) => readonly Hit[];
  /** The authors of the papers that answer another question. */
  readonly names: (question: Question) => readonly AuthorCount[];
};

/** What the text of a question may become, and who and what it may mean already. */
export function suggest(question: Question, { search, total, first, names }: Sources): Suggestions {
  const { words } = readText(question.text);
  const { name, rest } = typedName(question.text);
  if (name === '') return { terms: [], authors: [], papers: [] };
  const terms = (words === '' ? [] : (search?.completions(words) ?? []))
    .map((completed) => withWords(question.text, completed))
    .map((text) => ({ text, rough: search?.papersFor(text).length ?? 0 }))
    .sort((a, b) => b.rough - a.rough)
    .slice(0, MOST_TERMS)
    .map(({ text }) => ({ text, papers: total({ ...question, text }) }))
    .filter(({ papers }) => papers > 0);
  const mayName = isName(name) && name.length >= SHORTEST_NAME;
  const authors = mayName ? names({ ...question, text: rest }) : [];
  return {
    terms: terms.sort((a, b) => b.papers - a.papers),
    authors: authors.filter((author) => matchesName(author.name, name)).slice(0, MOST_AUTHORS),
    papers: first(MOST_PAPERS)
      .filter(({ partial }) => !partial)
      .map(({ entry }) => ({ id: entry.paper.id, title: entry.paper.title })),
  };
}
