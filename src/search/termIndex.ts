import MiniSearch from 'minisearch';
import { FIELDS, type PackedTerms } from './packedTerms';
import { collect, NO_SCORES, type Scores } from './scores';
import type { Steps } from './steps';

/** What a hit in each field is worth. */
const BOOST: readonly number[] = [3, 1.5, 1];
const AUTHORS = FIELDS.indexOf('authors');

/** How fast further mentions of a term stop to count (BM25's k, without the length of the field). */
const SATURATION = 0.7;

/** A letter begins thousands of terms; the ones that matter are among so many of all. */
const COMMONEST = 5000;

/** Field → paper → how often it says the term. */
type Postings = Map<number, Map<number, number>>;
type TermTree = {
  fetch(term: string, create: () => Postings): Postings;
  atPrefix(prefix: string): TermTree;
  keys(): Iterable<string>;
};

/** What MiniSearch keeps to itself: its own `add` walks to a term each time it is said. */
type Inner = {
  readonly _index: TermTree;
  addDocumentId(id: number): number;
  addFieldLength(paper: number, field: number, papersBefore: number, length: number): void;
};

/**
 * MiniSearch with its term tree in the open: its format, with a table of terms beside the tree, and an
 * executor over the postings, where its own search makes an object for each paper and term.
 */
export class TermIndex extends MiniSearch<{ id: number }> {
  private readonly postings = new Map<string, Postings>();
  private most: readonly string[] | null = null;

  private constructor() {
    super({ fields: [...FIELDS] });
  }

  /** The index that MiniSearch would make of the papers, in short steps. */
  static *from({ terms, starts, papers, times, lengths }: PackedTerms): Steps<TermIndex> {
    const index = new TermIndex();
    const inner = index as unknown as Inner;
    for (let at = 0; at < lengths.length; at++) {
      const [paper, field] = [Math.floor(at / FIELDS.length), at % FIELDS.length];
      if (field === 0) inner.addDocumentId(paper);
      inner.addFieldLength(paper, field, paper, lengths[at] ?? 0);
    }
    for (const [number, term] of terms.entries()) {
      const postings = inner._index.fetch(term, () => new Map());
      index.postings.set(term, postings);
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const said = times[at] ?? 0;
        const ofField = postings.get(said & 3) ?? new Map<number, number>();
        if (ofField.size === 0) postings.set(said & 3, ofField);
        ofField.set(papers[at] ?? 0, said >> 2);
      }
      yield;
    }
    return index;
  }

  /** Papers that hold a term, each with a score from 0 to the sum of the fields' weights. */
  scores(term: string): Scores {
    const postings = this.postings.get(term);
    if (!postings) return NO_SCORES;
    return collect(add, (tell) => {
      for (const [field, papers] of postings) {
        const boost = BOOST[field] ?? 1;
        for (const [paper, times] of papers) tell(paper, boost * (times / (times + SATURATION)));
      }
    });
  }

  /** How many papers hold a term in the field that most do; soon told. */
  common(term: string): number {
    let most = 0;
    for (const papers of this.postings.get(term)?.values() ?? [])
      most = Math.max(most, papers.size);
    return most;
  }

  /** Papers with a term among their authors' names. */
  papersBy(term: string): Iterable<number> {
    return this.postings.get(term)?.get(AUTHORS)?.keys() ?? [];
  }

  /** Whether a title or summary has a term, not names of authors alone. */
  says(term: string): boolean {
    return [...(this.postings.get(term)?.keys() ?? [])].some((field) => field !== AUTHORS);
  }

  holds(term: string): boolean {
    return this.postings.has(term);
  }

  terms(): Iterable<string> {
    return this.postings.keys();
  }

  /** The terms that most papers hold, commonest first. */
  commonest(): readonly string[] {
    this.most ??= [...this.postings.keys()]
      .map((term) => ({ term, papers: this.common(term) }))
      .sort((a, b) => b.papers - a.papers)
      .slice(0, COMMONEST)
      .map(({ term }) => term);
    return this.most;
  }

  /** Every term that a pattern fits, of those that begin with a prefix. */
  matching(prefix: string, pattern: RegExp): string[] {
    const terms = prefix === '' ? this.terms() : this.tree.atPrefix(prefix).keys();
    return [...terms].filter((term) => pattern.test(term));
  }

  /** Terms that begin with a prefix and are longer, at most `limit` of them. */
  longer(prefix: string, limit: number): string[] {
    const found: string[] = [];
    for (const term of this.tree.atPrefix(prefix).keys()) {
      if (found.length >= limit) break;
      if (term !== prefix) found.push(term);
    }
    return found;
  }

  private get tree(): TermTree {
    return (this as unknown as Inner)._index;
  }
}

function add(one: number, other: number): number {
  return one + other;
}
