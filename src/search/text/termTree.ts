import SearchableMap from 'minisearch/SearchableMap';
import { finish, type Steps } from '../steps';

/**
 * Terms whose trees are kept at most, as a tree takes 350 bytes a term. Chosen: an archive of 25,000 papers
 * has fewer terms, and keeps all of its trees.
 */
const MAX_TREE_TERMS = 300_000;

/** First UTF-16 units that a term may have. */
const UNITS = 2 ** 16;

/**
 * Terms by their beginnings: MiniSearch's radix tree, one for all terms with the same first letter. A tree is
 * made when a term of it is first looked up, or by `warm`; the one unused for longest makes room for others.
 */
export class TermTree {
  private readonly terms: readonly string[];
  /** Term numbers by first letter, in the order of the terms, and where each letter's begin. */
  private readonly byLetter: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly maxTerms: number;
  /** By first letter, the one used last at the end. */
  private readonly trees = new Map<number, SearchableMap<number>>();
  private treeTerms = 0;

  private constructor(
    terms: readonly string[],
    byLetter: Uint32Array,
    starts: Uint32Array,
    maxTerms: number,
  ) {
    this.terms = terms;
    this.byLetter = byLetter;
    this.starts = starts;
    this.maxTerms = maxTerms;
  }

  /** Sorts terms by their first letters, in short steps. */
  static *from(terms: readonly string[], maxTerms = MAX_TREE_TERMS): Steps<TermTree> {
    const starts = new Uint32Array(UNITS + 1);
    for (const term of terms) {
      add(starts, letterOf(term) + 1, 1);
      yield;
    }
    for (let at = 1; at <= UNITS; at++) add(starts, at, starts[at - 1] ?? 0);
    const byLetter = new Uint32Array(terms.length);
    const next = starts.slice();
    for (const [number, term] of terms.entries()) {
      const letter = letterOf(term);
      byLetter[next[letter] ?? 0] = number;
      add(next, letter, 1);
      yield;
    }
    return new TermTree(terms, byLetter, starts, maxTerms);
  }

  /** How many terms are in trees. */
  get size(): number {
    return this.treeTerms;
  }

  /** The terms that start with a prefix, which is not empty, in no useful order. */
  startingWith(prefix: string): Iterable<string> {
    return this.treeOf(letterOf(prefix)).atPrefix(prefix).keys();
  }

  /** Makes the trees that there is room for, in short steps: the largest first, as they take longest. */
  *warm(): Steps<void> {
    const letters = Array.from({ length: UNITS }, (_, letter) => letter)
      .filter((letter) => this.sizeOf(letter) > 0)
      .sort((a, b) => this.sizeOf(b) - this.sizeOf(a));
    for (const letter of letters) {
      if (this.trees.has(letter)) continue;
      if (this.treeTerms + this.sizeOf(letter) > this.maxTerms) continue;
      this.keep(letter, yield* this.build(letter));
    }
  }

  private treeOf(letter: number): SearchableMap<number> {
    const tree = this.trees.get(letter) ?? finish(this.build(letter));
    this.keep(letter, tree);
    return tree;
  }

  private *build(letter: number): Steps<SearchableMap<number>> {
    const tree = new SearchableMap<number>();
    for (const number of this.byLetter.subarray(this.starts[letter], this.starts[letter + 1])) {
      tree.set(this.terms[number] ?? '', number);
      yield;
    }
    return tree;
  }

  /** Keeps a tree as the one used last, and lets go those unused for longest while there are too many. */
  private keep(letter: number, tree: SearchableMap<number>): void {
    if (this.trees.delete(letter)) this.treeTerms -= this.sizeOf(letter);
    for (const oldest of this.trees.keys()) {
      if (this.treeTerms + this.sizeOf(letter) <= this.maxTerms) break;
      this.trees.delete(oldest);
      this.treeTerms -= this.sizeOf(oldest);
    }
    this.trees.set(letter, tree);
    this.treeTerms += this.sizeOf(letter);
  }

  private sizeOf(letter: number): number {
    return (this.starts[letter + 1] ?? 0) - (this.starts[letter] ?? 0);
  }
}

function letterOf(term: string): number {
  return term.charCodeAt(0);
}

function add(counts: Uint32Array, at: number, count: number): void {
  counts[at] = (counts[at] ?? 0) + count;
}
