import type { ArxivId } from '../digest/arxivId';
import { readText, typedName, withWords } from '../digest/operators';
import { NO_QUESTION, type Question } from '../digest/question';
import {
  type Answer,
  findHits,
  type Hit,
  type Neighbour,
  type Neighbours,
  neighboursOf,
  type Window,
  windowOf,
} from './answer';
import { type AuthorCount, countAuthors, matchesName } from './authors';
import type { Catalogue, Entry } from './catalogue';
import { isName } from './names';
import { type Found, TextSearch } from './textSearch';
import { waysOut } from './waysOut';

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

/** Answers questions about a catalogue, with an index that is made anew as the catalogue grows. */
export class Searcher {
  private readonly catalogue: Catalogue;
  private text: { readonly search: TextSearch; readonly papers: number } | null = null;
  private last: Memo<{ readonly key: string; readonly asked: Asked }> = null;
  private lastNames: Memo<{ readonly key: string; readonly authors: AuthorCount[] }> = null;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  /** Makes the index of all papers, before it is asked for. */
  prepare(): TextSearch {
    return this.textSearch(1);
  }

  answer(question: Question, window: Window): Answer {
    const { hits, found } = this.find(question);
    const ways =
      hits.length > 0
        ? []
        : waysOut(
            question,
            (other) => this.ask(other).hits.length,
            (words) => (words === '' ? [] : this.textSearch().nearest(words)),
          );
    return windowOf(hits, question, window, found, ways);
  }

  neighbours(question: Question, id: ArxivId): Neighbours | null {
    return neighboursOf(this.find(question).hits, id);
  }

  /** Authors of the papers that answer a question, by the beginnings of names typed. */
  authors(question: Question, typed: string): AuthorCount[] {
    const name = typed.trim();
    const authors = countAuthors(this.find(question).hits, question.authors);
    return name === '' ? authors : authors.filter((author) => matchesName(author.name, name));
  }

  coauthors(name: string): AuthorCount[] {
    return countAuthors(this.find({ ...NO_QUESTION, authors: [name] }).hits, [name]);
  }

  /** What the text of a question may become, and who and what it may mean already. */
  suggest(question: Question): Suggestions {
    const { words } = readText(question.text);
    const { name, rest } = typedName(question.text);
    if (name === '') return { terms: [], authors: [], papers: [] };
    const search = this.textSearch();
    const terms = (words === '' ? [] : search.completions(words))
      .map((completed) => withWords(question.text, completed))
      .map((text) => ({ text, rough: search.papersFor(text).length }))
      .sort((a, b) => b.rough - a.rough)
      .slice(0, MOST_TERMS)
      .map(({ text }) => ({ text, papers: this.ask({ ...question, text }).hits.length }))
      .filter(({ papers }) => papers > 0);
    const mayName = isName(name) && name.length >= SHORTEST_NAME;
    const authors = mayName ? this.names({ ...question, text: rest }) : [];
    const hits = this.find(question).hits.filter(({ partly }) => !partly);
    return {
      terms: terms.sort((a, b) => b.papers - a.papers),
      authors: authors.filter((author) => matchesName(author.name, name)).slice(0, MOST_AUTHORS),
      papers: hits.slice(0, MOST_PAPERS).map(({ paper: { id, title } }) => ({ id, title })),
    };
  }

  /** Windows of one answer come one after the other; its hits are found once. */
  private find(question: Question): Asked {
    const key = JSON.stringify(question);
    const entries = this.catalogue.entries();
    if (this.last?.key !== key || this.last.entries !== entries) {
      this.last = { key, entries, asked: this.ask(question) };
    }
    return this.last.asked;
  }

  private ask(question: Question): Asked {
    const { words, operators } = readText(question.text);
    const forText = words !== '' || operators.some(({ kind }) => kind === 'text');
    const found = forText ? this.textSearch().search(question.text) : null;
    return { found, hits: findHits(this.catalogue, question, found) };
  }

  /** While the archive is being read the index is made anew only when it would be twice as large. */
  private textSearch(growth = 2): TextSearch {
    const papers = this.catalogue.entries().map(({ paper }) => paper);
    const known = this.text?.papers ?? 0;
    if (!this.text || (papers.length > known && papers.length >= growth * known)) {
      this.text = { search: new TextSearch(papers), papers: papers.length };
      this.last = null;
    }
    return this.text.search;
  }

  /** The authors of all papers that a question's filters leave; they stay as one types on. */
  private names(question: Question): readonly AuthorCount[] {
    const key = JSON.stringify(question);
    const entries = this.catalogue.entries();
    if (this.lastNames?.key !== key || this.lastNames.entries !== entries) {
      const authors = countAuthors(this.ask(question).hits, question.authors);
      this.lastNames = { key, entries, authors };
    }
    return this.lastNames.authors;
  }
}

/** Holds while the catalogue has the same entries. */
type Memo<T> = (T & { readonly entries: readonly Entry[] }) | null;

type Asked = { readonly found: Found | null; readonly hits: readonly Hit[] };
