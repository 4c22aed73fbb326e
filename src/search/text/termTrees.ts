import SearchableMap from 'minisearch/SearchableMap';
import { finish, type Steps } from '../../steps';

/** Terms that are sorted or put into a tree in one step. Chosen: a step for each takes as long again. */
const TERMS_A_STEP = 100;

/**
 * The terms of an index by their beginnings, in MiniSearch's radix tree (`SearchableMap`): one tree for each first
 * letter, made when a prefix first asks for it or by `warm`. Terms come in the order in which one tree of all has
 * them. Small trees take less than half the time of a large one, and an index that is soon replaced makes few.
 */
export class TermTrees {
  private readonly all: readonly string[];
  private readonly trees = new Map<string, SearchableMap<number>>();
  /** The numbers of the terms without a tree by first letter, in ascending order; null: not sorted yet. */
  private waiting: Map<string, number[]> | null = null;

  /** @param terms by number, each once */
  constructor(terms: readonly string[]) {
    this.all = terms;
  }

  /** The terms that begin with a prefix of a letter or more. */
  terms(prefix: string): IterableIterator<string> {
    const letter = prefix.charAt(0);
    const tree = this.trees.get(letter) ?? finish(this.grow(letter));
    return tree.atPrefix(prefix).keys();
  }

  /** Makes all trees, in short steps. */
  *warm(): Steps<void> {
    const waiting = yield* this.sort();
    for (const letter of waiting.keys()) yield* this.grow(letter);
  }

  private *grow(letter: string): Steps<SearchableMap<number>> {
    const waiting = yield* this.sort();
    const tree = new SearchableMap<number>();
    for (const [place, number] of (waiting.get(letter) ?? []).entries()) {
      tree.set(this.all[number] ?? '', number);
      if (place % TERMS_A_STEP === 0) yield;
    }
    waiting.delete(letter);
    this.trees.set(letter, tree);
    return tree;
  }

  private *sort(): Steps<Map<string, number[]>> {
    if (this.waiting) return this.waiting;
    const byLetter = new Map<string, number[]>();
    for (const [number, term] of this.all.entries()) {
      const letter = term.charAt(0);
      const numbers = byLetter.get(letter);
      if (numbers) numbers.push(number);
      else byLetter.set(letter, [number]);
      if (number % TERMS_A_STEP === 0) yield;
    }
    this.waiting ??= byLetter;
    return this.waiting;
  }
}
