import { choseongPattern } from '../../korean/choseongPattern';
import { INITIALS } from '../../korean/syllable';
import type { Steps } from '../../steps';
import { BoundedCache } from './boundedCache';
import { findTerm } from './findTerm';
import {
  documentFrequency,
  FIELDS,
  fieldOf,
  frequencyOf,
  type PackedPostings,
} from './packedPostings';
import { NO_SCORES, Scores } from './scores';
import { TermTrees } from './termTrees';

/**
 * Weight of a match by field, in the order of `FIELDS`. From the design measured in search/README.md,
 * Numbers; ten percent more or less changes no figure. That of keywords is chosen, between title and summary.
 */
const BOOST: readonly number[] = [3, 1.5, 1, 2];

const AUTHORS = FIELDS.indexOf('authors');

/**
 * Term frequency saturation, `tf / (tf + k1)`: BM25 with b = 0, without its factor k1 + 1, which changes
 * no order, and without IDF: a clause takes its best alternative. Lower than MiniSearch's 1.2; ten percent
 * more or less changes no figure.
 */
const K1 = 0.7;

/** An index has fewer papers and terms, so that one number holds how many papers have a term, and its own. */
const MAX_PAPERS = 2 ** 20;
const MAX_TERMS = 2 ** 24;

/**
 * The inverted index: MiniSearch's term trees (`TermTrees`) for terms by prefix, and postings in packed arrays in
 * place of MiniSearch's two maps per term. search/README.md says why.
 */
export class TermIndex {
  private readonly trees: TermTrees;
  private readonly postings: PackedPostings;
  /** How many papers contain each term, by term number; 0: not counted yet, as every term has one. */
  private readonly documentFrequencies: Uint32Array;
  private commonTerms: readonly string[] | null = null;
  private readonly commonByInitial = new BoundedCache<string, readonly string[]>(INITIALS.length);

  constructor(postings: PackedPostings) {
    this.trees = new TermTrees(postings.terms);
    this.postings = postings;
    this.documentFrequencies = new Uint32Array(postings.terms.length);
  }

  /** Builds the trees in short steps, so that the first prefix of each letter need not wait for its own. */
  warm(): Steps<void> {
    return this.trees.warm();
  }

  /**
   * Papers that contain a term, each with a score from 0 to the sum of the fields' boosts; only in title and
   * summary where `inText`.
   */
  scores(term: string, inText = false): Scores {
    const termNumber = this.numberOf(term);
    if (termNumber < 0) return NO_SCORES;
    const paperCount = this.countOf(termNumber);
    const docs = new Uint32Array(paperCount);
    const values = new Float64Array(paperCount);
    const { starts, papers, times } = this.postings;
    const end = starts[termNumber + 1] ?? 0;
    // Postings of a paper are adjacent.
    let lastIndex = -1;
    for (let at = starts[termNumber] ?? 0; at < end; at++) {
      const packed = times[at] ?? 0;
      const field = fieldOf(packed);
      if (inText && field === AUTHORS) continue;
      const paper = papers[at] ?? 0;
      if (lastIndex < 0 || docs[lastIndex] !== paper) docs[++lastIndex] = paper;
      const frequency = frequencyOf(packed);
      const saturated = frequency / (frequency + K1);
      values[lastIndex] = (values[lastIndex] ?? 0) + (BOOST[field] ?? 1) * saturated;
    }
    const size = lastIndex + 1;
    return new Scores(docs.subarray(0, size), values.subarray(0, size));
  }

  /**
   * Adds a weight times the score of a term in title and summary (`scores`) to the sums of the papers that
   * contain it, without arrays for each term.
   */
  addScores(sums: Float64Array, term: string, weight: number): void {
    const termNumber = this.numberOf(term);
    if (termNumber < 0) return;
    const { starts, papers, times } = this.postings;
    const end = starts[termNumber + 1] ?? 0;
    for (let at = starts[termNumber] ?? 0; at < end; ) {
      const paper = papers[at] ?? 0;
      let score = 0;
      for (; at < end && papers[at] === paper; at++) {
        const packed = times[at] ?? 0;
        const field = fieldOf(packed);
        if (field === AUTHORS) continue;
        const frequency = frequencyOf(packed);
        score += (BOOST[field] ?? 1) * (frequency / (frequency + K1));
      }
      sums[paper] = (sums[paper] ?? 0) + weight * score;
    }
  }

  /** Document frequency: how many papers contain a term. */
  count(term: string): number {
    const termNumber = this.numberOf(term);
    return termNumber < 0 ? 0 : this.countOf(termNumber);
  }

  /** Papers with a term among their authors' names, in ascending order. */
  papersBy(term: string): readonly number[] {
    const termNumber = this.numberOf(term);
    const papers: number[] = [];
    if (termNumber < 0) return papers;
    const { starts, papers: ofPostings, times } = this.postings;
    const end = starts[termNumber + 1] ?? 0;
    for (let at = starts[termNumber] ?? 0; at < end; at++) {
      if (fieldOf(times[at] ?? 0) === AUTHORS) papers.push(ofPostings[at] ?? 0);
    }
    return papers;
  }

  /** Whether any title, summary or keyword contains a term; author names do not count. */
  says(term: string): boolean {
    const termNumber = this.numberOf(term);
    if (termNumber < 0) return false;
    const { starts, times } = this.postings;
    const end = starts[termNumber + 1] ?? 0;
    for (let at = starts[termNumber] ?? 0; at < end; at++) {
      if (fieldOf(times[at] ?? 0) !== AUTHORS) return true;
    }
    return false;
  }

  /** Whether any field of any paper contains a term. */
  holds(term: string): boolean {
    return this.numberOf(term) >= 0;
  }

  /** Whether some term begins so. */
  begins(prefix: string): boolean {
    return !this.trees.terms(prefix).next().done;
  }

  /** Every term, in the order in which the papers first contain them. */
  terms(): readonly string[] {
    return this.postings.terms;
  }

  /** Every term, most frequent first; of two equal ones the one that papers contain first. */
  commonest(): readonly string[] {
    this.commonTerms ??= this.byFrequency();
    return this.commonTerms;
  }

  /** Those of them that begin with a consonant, one of the 19 `INITIALS`. Looked up at each key. */
  commonestWith(consonant: string): readonly string[] {
    return this.commonByInitial.get(consonant, () => {
      const begins = new RegExp(`^${choseongPattern(consonant)}`);
      return this.commonest().filter((term) => begins.test(term));
    });
  }

  private byFrequency(): string[] {
    const terms = this.terms();
    // Native sorting of numbers needs no call for each pair.
    const keys = Float64Array.from(
      terms,
      (_, number) => (MAX_PAPERS - this.countOf(number)) * MAX_TERMS + number,
    );
    return Array.from(keys.sort(), (key) => terms[key % MAX_TERMS] ?? '');
  }

  /** Terms that start with `prefix` and match `pattern`. */
  matching(prefix: string, pattern: RegExp): string[] {
    const terms = prefix === '' ? this.terms() : this.trees.terms(prefix);
    return [...terms].filter((term) => pattern.test(term));
  }

  /** Terms that start with `prefix` and are longer, at most `limit` of them, in no useful order. */
  longer(prefix: string, limit: number): string[] {
    const terms: string[] = [];
    for (const term of this.trees.terms(prefix)) {
      if (terms.length >= limit) break;
      if (term !== prefix) terms.push(term);
    }
    return terms;
  }

  /** -1 for a term that no paper has. Faster than the trees, which walk through the letters of a term. */
  private numberOf(term: string): number {
    return findTerm(term, this.postings.terms, this.postings.places);
  }

  private countOf(termNumber: number): number {
    const { documentFrequencies } = this;
    documentFrequencies[termNumber] ||= documentFrequency(this.postings, termNumber);
    return documentFrequencies[termNumber] ?? 0;
  }
}
