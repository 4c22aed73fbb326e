import { sureHeadlineOf } from '../../digest/headline';
import { normalizeKey } from '../../korean/normalize';
import { type Operator, typedName, withWords } from '../../question/operators';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { Question } from '../../question/question';
import type { Form } from '../text/forms';
import { isName } from '../text/nameTerms';
import type { AuthorCount } from './authorCounts';
import type { Completer } from './completions';
import { listingFilter } from './listingFilter';
import type { Listing, PaperStore } from './paperStore';
import type { Neighbour } from './results';
import type { Found } from './searcher';
import type { TextSearch } from './textSearch';

/** What a half-typed question may become. */
export type Suggestions = {
  readonly terms: readonly SuggestedTerm[];
  readonly authors: readonly AuthorCount[];
  readonly papers: readonly SuggestedPaper[];
  /** What to mark in these papers, as in a list. */
  readonly forms: readonly Form[];
  /** What the words were read as besides words: days, votes, papers to leave out. */
  readonly spoken: readonly Operator[];
};

/** A paper that the text as typed finds, with what a line says of it. */
type SuggestedPaper = Neighbour &
  Pick<Listing, 'day' | 'votes'> & {
    /** What is new in it; `''` where its text is not read, or may be of another paper. */
    readonly sentence: string;
  };

/** A whole text, with the papers it finds under the other filters. Those with most come first. */
type SuggestedTerm = {
  readonly text: string;
  /** The name of what it completes in the other language; null: none is known. */
  readonly other: string | null;
  readonly papers: number;
};

const MAX_TERMS = 6;

/** Completions that are counted, those in most papers. Chosen: synonyms move one by a place or two. */
const MAX_COUNTED = 9;
const MAX_AUTHORS = 3;
const MAX_PAPERS = 3;

/** Letters that begin a name worth suggesting. */
const MIN_NAME_LENGTH = 2;

/** The search over an index, and what completes texts by it. */
export type HalfTyped = {
  readonly search: TextSearch;
  readonly completer: Completer;
};

/** Where suggestions come from. */
type Sources = {
  /** null: nothing is indexed yet. */
  readonly halfTyped: HalfTyped | null;
  /** Whether the index holds all papers: others are scanned. */
  readonly isWhole: () => boolean;
  readonly store: PaperStore;
  readonly parse: (question: Question) => ParsedQuestion;
  /** How many papers answer a question, by a search. */
  readonly total: (question: ParsedQuestion) => number;
  /** What the question as typed finds. */
  readonly found: () => Pick<Found, 'hits' | 'matches'>;
  /** The authors of the hits of a question with names as they are typed, all of them or the first ones. */
  readonly authors: (
    question: ParsedQuestion,
    name: string,
    limit?: number,
  ) => readonly AuthorCount[];
};

/** Completes the words of a question, and names the authors and papers that it may mean. */
export function suggest(parsed: ParsedQuestion, sources: Sources): Suggestions {
  const { halfTyped, parse, found, authors } = sources;
  const { question, words } = parsed;
  const { name, rest } = typedName(question.text, parsed);
  const { spoken = [] } = parsed;
  if (name === '') return { terms: [], authors: [], papers: [], forms: [], spoken };
  const withText = (text: string) => parse({ ...question, text });
  const completions = words === '' ? [] : (halfTyped?.completer.complete(words) ?? []);
  const terms = completions
    .toSorted((a, b) => b.papers - a.papers)
    .slice(0, MAX_COUNTED)
    .map(({ text, other }) => {
      const completed = withText(withWords(question.text, text, parsed));
      return { text: completed.question.text, other, papers: totalOf(completed, sources) };
    })
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers);
  const mayBeName = isName(name) && name.length >= MIN_NAME_LENGTH;
  const inHangul = halfTyped?.search.authorsNamed(name) ?? [];
  const named = mayBeName
    ? authors(withText(rest), name, MAX_AUTHORS)
    : inHangul.slice(0, MAX_AUTHORS).flatMap((one) => {
        const key = normalizeKey(one);
        return authors(withText(rest), one).filter((author) => normalizeKey(author.name) === key);
      });
  const { hits, matches } = found();
  return {
    terms: terms.slice(0, MAX_TERMS),
    authors: named.slice(0, MAX_AUTHORS),
    papers: hits
      .slice(0, MAX_PAPERS)
      .filter(({ partial }) => !partial)
      .map(({ entry: { paper }, listing: { day, votes } }) => {
        return { id: paper.id, title: paper.title, day, votes, sentence: sureHeadlineOf(paper) };
      }),
    forms: matches?.forms ?? [],
    spoken,
  };
}

/** How many hits a question has: counted where the index tells, else by a search. */
function totalOf(parsed: ParsedQuestion, { halfTyped, isWhole, store, total }: Sources): number {
  const counted = halfTyped && isWhole() ? halfTyped.search.count(parsed) : null;
  if (!halfTyped || !counted) return total(parsed);
  // Partial matches are hits by relevance only.
  const partial = parsed.sort === 'relevance' ? counted.partial : 0;
  const listingOf = listingFilter(parsed, store.known());
  if (!listingOf) return counted.docIds.length + partial;
  // Which partial matches are shown depends on their order.
  if (partial > 0) return total(parsed);
  let hits = 0;
  for (const id of halfTyped.search.idsOf(counted.docIds)) {
    const entry = store.get(id);
    if (entry && listingOf(entry)) hits++;
  }
  return hits;
}
