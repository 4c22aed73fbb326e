import MiniSearch from 'minisearch';

/** What is indexed of a paper: terms, ready made. `id` is the paper's place in the corpus. */
export type Indexed = {
  readonly id: number;
  readonly title: readonly string[];
  readonly authors: readonly string[];
  readonly summary: readonly string[];
};

/** Weight of a field by its place in the index. */
const FIELDS = ['title', 'authors', 'summary'] as const;
const BOOST: readonly number[] = [3, 1.5, 1];
const AUTHORS = FIELDS.indexOf('authors');

/** How fast further mentions of a term stop to count (BM25's k, without the length of the field). */
const SATURATION = 0.7;

type Postings = ReadonlyMap<number, ReadonlyMap<number, number>>;
type TermTree = {
  get(term: string): Postings | undefined;
  fetch(term: string, create: () => Postings): Postings;
  atPrefix(prefix: string): TermTree;
  keys(): Iterable<string>;
};

/**
 * MiniSearch with its term tree in the open. Its own search makes an object for each paper and term;
 * an executor over the postings needs none. A table beside the tree spares the walk to a known term.
 */
export class TermIndex extends MiniSearch<Indexed> {
  private readonly postings = new Map<string, Postings>();

  constructor(papers: readonly Indexed[]) {
    super({
      fields: [...FIELDS],
      extractField: (paper, field) => Reflect.get(paper, field),
      // Fields are arrays of terms already.
      stringifyField: (terms) => terms,
      tokenize: (terms) => Array.from(terms),
      processTerm: (term) => term,
    });
    const walk = this.tree.fetch.bind(this.tree);
    this.tree.fetch = (term, create) => {
      const known = this.postings.get(term);
      if (known) return known;
      const added = walk(term, create);
      this.postings.set(term, added);
      return added;
    };
    this.addAll(papers);
  }

  /** Papers that hold a term, each with a score from 0 to the sum of the fields' weights. */
  scores(term: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [field, papers] of this.postings.get(term) ?? []) {
      for (const [paper, times] of papers) {
        const score = (BOOST[field] ?? 1) * (times / (times + SATURATION));
        scores.set(paper, (scores.get(paper) ?? 0) + score);
      }
    }
    return scores;
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

  /** Every term that a pattern fits, of those that begin with a prefix. */
  matching(prefix: string, pattern: RegExp): string[] {
    const terms = prefix === '' ? this.postings.keys() : this.tree.atPrefix(prefix).keys();
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

  /** Papers get the short ids 0, 1, 2 … in the order they were added: their places in the corpus. */
  private get tree(): TermTree {
    return Reflect.get(this, '_index');
  }
}
