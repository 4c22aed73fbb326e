import MiniSearch from 'minisearch';
import type { Steps } from '../steps';
import { FIELDS, type PackedPostings } from './packedPostings';
import { NO_SCORES, Scores } from './scores';

/** What a hit in each field is worth. */
const BOOST: readonly number[] = [3, 1.5, 1];
const AUTHORS = FIELDS.indexOf('authors');

/** How fast further mentions of a term stop to count (BM25's k, without the length of the field). */
const SATURATION = 0.7;

/** A letter begins thousands of terms; the ones that matter are among so many of all. */
const COMMONEST = 5000;

/** What MiniSearch keeps to itself: its own `add` walks to a term each time it is said. */
type Inner = {
  readonly _index: TermTree;
  addDocumentId(id: number): number;
  addFieldLength(paper: number, field: number, papersBefore: number, length: number): void;
};

type TermTree = {
  set(term: string, mentions: Postings): void;
  atPrefix(prefix: string): TermTree;
  keys(): Iterable<string>;
};

/**
 * MiniSearch over packed arrays: its term tree, its format and its own search, but what is said of a
 * term stays in the arrays until it is asked for, where MiniSearch has two maps a term. An executor
 * over the arrays spares the object that its search makes for each paper and term.
 */
export class TermIndex extends MiniSearch<{ id: number }> {
  private readonly mentions = new Map<string, Postings>();
  private most: readonly string[] | null = null;

  private constructor() {
    super({ fields: [...FIELDS] });
  }

  /** The index that MiniSearch would make of the papers, in short steps. */
  static *from(packed: PackedPostings): Steps<TermIndex> {
    const index = new TermIndex();
    const inner = index.inner();
    const { terms, starts, lengths } = packed;
    for (let at = 0; at < lengths.length; at++) {
      const [paper, field] = [Math.floor(at / FIELDS.length), at % FIELDS.length];
      if (field === 0) inner.addDocumentId(paper);
      inner.addFieldLength(paper, field, paper, lengths[at] ?? 0);
    }
    for (const [number, term] of terms.entries()) {
      const mentions = new Postings(packed, starts[number] ?? 0, starts[number + 1] ?? 0);
      inner._index.set(term, mentions);
      index.mentions.set(term, mentions);
      yield;
    }
    return index;
  }

  /** Papers that hold a term, each with a score from 0 to the sum of the fields' weights. */
  scores(term: string): Scores {
    const mentions = this.mentions.get(term);
    if (!mentions) return NO_SCORES;
    const docs = new Uint32Array(mentions.papers);
    const values = new Float64Array(mentions.papers);
    let place = -1;
    mentions.each((paper, field, times) => {
      if (place < 0 || docs[place] !== paper) docs[++place] = paper;
      values[place] = (values[place] ?? 0) + (BOOST[field] ?? 1) * (times / (times + SATURATION));
    });
    return new Scores(docs, values);
  }

  /** How many papers hold a term. */
  count(term: string): number {
    return this.mentions.get(term)?.papers ?? 0;
  }

  /** Papers with a term among their authors' names. */
  papersBy(term: string): readonly number[] {
    return [...(this.mentions.get(term)?.get(AUTHORS)?.keys() ?? [])];
  }

  /** Whether a title or summary has a term, not names of authors alone. */
  says(term: string): boolean {
    return (
      this.mentions
        .get(term)
        ?.fields()
        .some((field) => field !== AUTHORS) ?? false
    );
  }

  holds(term: string): boolean {
    return this.mentions.has(term);
  }

  terms(): Iterable<string> {
    return this.mentions.keys();
  }

  /** The terms that most papers hold, commonest first. */
  commonest(): readonly string[] {
    this.most ??= [...this.mentions.keys()]
      .sort((a, b) => this.count(b) - this.count(a))
      .slice(0, COMMONEST);
    return this.most;
  }

  /** Every term that a pattern fits, of those that begin with a prefix. */
  matching(prefix: string, pattern: RegExp): string[] {
    const terms = prefix === '' ? this.terms() : this.inner()._index.atPrefix(prefix).keys();
    return [...terms].filter((term) => pattern.test(term));
  }

  /** Terms that begin with a prefix and are longer, at most `limit` of them. */
  longer(prefix: string, limit: number): string[] {
    const found: string[] = [];
    for (const term of this.inner()._index.atPrefix(prefix).keys()) {
      if (found.length >= limit) break;
      if (term !== prefix) found.push(term);
    }
    return found;
  }

  private inner(): Inner {
    return this as unknown as Inner;
  }
}

/** Where a term is said: to MiniSearch a map of fields to maps of papers to counts. */
class Postings {
  /** How many papers say it. */
  readonly papers: number;
  private readonly packed: PackedPostings;
  private readonly start: number;
  private readonly end: number;

  constructor(packed: PackedPostings, start: number, end: number) {
    this.packed = packed;
    this.start = start;
    this.end = end;
    let papers = 0;
    for (let at = start; at < end; at++) {
      if (at === start || packed.papers[at] !== packed.papers[at - 1]) papers++;
    }
    this.papers = papers;
  }

  each(visit: (paper: number, field: number, times: number) => void): void {
    for (let at = this.start; at < this.end; at++) {
      const said = this.packed.times[at] ?? 0;
      visit(this.packed.papers[at] ?? 0, said & 3, said >> 2);
    }
  }

  fields(): number[] {
    const fields = new Set<number>();
    this.each((_, field) => fields.add(field));
    return [...fields].sort();
  }

  get(field: number): Map<number, number> | undefined {
    const papers = new Map<number, number>();
    this.each((paper, own, times) => {
      if (own === field) papers.set(paper, times);
    });
    return papers.size > 0 ? papers : undefined;
  }

  *[Symbol.iterator](): Iterator<[number, Map<number, number>]> {
    for (const field of this.fields()) yield [field, this.get(field) ?? new Map()];
  }
}
