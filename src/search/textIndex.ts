import MiniSearch, { type Query } from 'minisearch';
import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { words } from '../korean/words';
import { findsBeginnings, terms, wordForms } from './terms';

type Indexed = { id: ArxivId; title: string; authors: string; summary: string };

const FIELDS = ['title', 'authors', 'summary'] as const;
const BOOST = { title: 3, authors: 1.5, summary: 1 };

export type TextIndex = {
  /** Adds papers that are not in the index yet. */
  add(papers: readonly Paper[]): void;
  /**
   * Scores of the papers that hold every word of the text, in one of its forms, as a word or as the
   * beginning of one: `chain-of-thought` finds `Chain of Thought`, `GPT-4` finds `GPT4`.
   */
  search(text: string): ReadonlyMap<ArxivId, number>;
};

export function createTextIndex(): TextIndex {
  const index = new MiniSearch<Indexed>({
    fields: [...FIELDS],
    tokenize: terms,
    processTerm: (term) => term,
    // A question is a tree of terms, which are not to be taken apart again.
    searchOptions: { boost: BOOST, prefix: findsBeginnings, tokenize: (term) => [term] },
  });
  return {
    add: (papers) => index.addAll(papers.map(toIndexed)),
    search: (text) =>
      new Map(index.search(toQuery(text)).map(({ id, score }) => [id as ArxivId, score])),
  };
}

function toQuery(text: string): Query {
  const forms = words(text).map(wordForms);
  return {
    combineWith: 'AND',
    queries: forms
      .filter((some) => some.length > 0)
      .map((some) => ({
        combineWith: 'OR',
        queries: some.map((queries) => ({ combineWith: 'AND', queries })),
      })),
  };
}

function toIndexed({ id, title, authors, sections }: Paper): Indexed {
  const sentences = sections.flatMap(({ bullets }) =>
    bullets.flatMap(({ text, children }) => [text, ...children]),
  );
  return {
    id,
    title: plainText(title),
    authors: (authors ?? []).join('\n'),
    summary: sentences.map(plainText).join('\n'),
  };
}
