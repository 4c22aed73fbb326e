import SearchableMap from 'minisearch/SearchableMap';
import type { Steps } from '../steps';
import { documentFrequency, eachPosting, FIELDS, type PackedPostings } from './packedPostings';
import { NO_SCORES, Scores } from './scores';

/** What a match in each field is worth, in the order of `FIELDS`. Measured: SEARCH.md, "Index". */
const BOOST: readonly number[] = [3, 1.5, 1];

const AUTHORS = FIELDS.indexOf('authors');

/**
 * Term frequency saturation, `tf / (tf + k1)`: BM25 with b = 0 and without its factor k1 + 1, which
 * changes no order. Chosen below the 1.2 of MiniSearch and the literature; flat, see README.md.
 */
const K1 = 0.7;

/** One letter begins thousands of terms; the ones that matter are among so many of all. Chosen. */
const MAX_COMMONEST = 5000;

/**
 * The inverted index: MiniSearch's term tree (`SearchableMap`, a radix tree) for terms by their
 * beginnings, and postings in packed arrays in place of MiniSearch's two maps a term. README.md says why.
 */
export class TermIndex {
  private readonly tree: SearchableMap<number>;
  /** The number of each term: the tree finds a term by steps through its letters. */
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly postings: PackedPostings;
  /** How many papers contain each term, by its number. */
  private readonly documentFrequencies: Uint32Array;
  private byFrequency: readonly string[] | null = null;

  private constructor(
    tree: SearchableMap<number>,
    numbers: ReadonlyMap<string, number>,
    postings: PackedPostings,
    documentFrequencies: Uint32Array,
  ) {
    this.tree = tree;
    this.numbers = numbers;
    this.postings = postings;
    this.documentFrequencies = documentFrequencies;
  }

  /** Makes the index of some postings in short steps. */
  static *from(postings: PackedPostings): Steps<TermIndex> {
    const { terms } = postings;
    const tree = new SearchableMap<number>();
    const numbers = new Map<string, number>();
    const documentFrequencies = new Uint32Array(terms.length);
    for (const [number, term] of terms.entries()) {
      tree.set(term, number);
      numbers.set(term, number);
      documentFrequencies[number] = documentFrequency(postings, number);
      yield;
    }
    return new TermIndex(tree, numbers, postings, documentFrequencies);
  }

  /** Papers that contain a term, each with a score from 0 to the sum of the fields' boosts. */
  scores(term: string): Scores {
    const number = this.numbers.get(term);
    if (number === undefined) return NO_SCORES;
    const size = this.documentFrequencies[number] ?? 0;
    const docs = new Uint32Array(size);
    const values = new Float64Array(size);
    let last = -1;
    eachPosting(this.postings, number, (paper, field, frequency) => {
      if (last < 0 || docs[last] !== paper) docs[++last] = paper;
      const saturated = frequency / (frequency + K1);
      values[last] = (values[last] ?? 0) + (BOOST[field] ?? 1) * saturated;
    });
    return new Scores(docs, values);
  }

  /** Document frequency: how many papers contain a term. */
  count(term: string): number {
    const number = this.numbers.get(term);
    return number === undefined ? 0 : (this.documentFrequencies[number] ?? 0);
  }

  /** Papers with a term among their authors' names, in ascending order. */
  papersBy(term: string): readonly number[] {
    const number = this.numbers.get(term);
    const papers: number[] = [];
    if (number === undefined) return papers;
    eachPosting(this.postings, number, (paper, field) => {
      if (field === AUTHORS) papers.push(paper);
    });
    return papers;
  }

  /** Whether a title or summary contains a term, not names of authors alone. */
  says(term: string): boolean {
    const number = this.numbers.get(term);
    if (number === undefined) return false;
    let isSaid = false;
    eachPosting(this.postings, number, (_, field) => {
      isSaid ||= field !== AUTHORS;
    });
    return isSaid;
  }

  holds(term: string): boolean {
    return this.numbers.has(term);
  }

  /** Every term, in the order in which the papers first contain them. */
  terms(): readonly string[] {
    return this.postings.terms;
  }

  /** The terms that most papers contain, commonest first. */
  commonest(): readonly string[] {
    this.byFrequency ??= [...this.terms()]
      .sort((a, b) => this.count(b) - this.count(a))
      .slice(0, MAX_COMMONEST);
    return this.byFrequency;
  }

  /** Every term that a pattern fits, among those that begin with a prefix. */
  matching(prefix: string, pattern: RegExp): string[] {
    const terms = prefix === '' ? this.terms() : this.tree.atPrefix(prefix).keys();
    return [...terms].filter((term) => pattern.test(term));
  }

  /** Terms that begin with a prefix and are longer, at most `limit` of them, in the tree's order. */
  longer(prefix: string, limit: number): string[] {
    const terms: string[] = [];
    for (const term of this.tree.atPrefix(prefix).keys()) {
      if (terms.length >= limit) break;
      if (term !== prefix) terms.push(term);
    }
    return terms;
  }
}
