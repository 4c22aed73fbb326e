import {
  consonantSkeleton,
  hangulPhoneticKey,
  haveSimilarSyllableCount,
  latinPhoneticKey,
} from '../../korean/phoneticKey';
import { finish, type Steps } from '../steps';
import type { TermLookup } from '../text/termLookup';
import { addToGroup } from './addToGroup';

const INDEXED = /^[a-z]{3,}$/;

/** A word with a single consonant sounds like hundreds of others. */
const MIN_CONSONANTS = 2;

/** From so many consonants on vowels may differ; with two the whole phonetic keys must be equal. */
const MIN_CONSONANTS_ALONE = 3;

const MAX_TERMS = 4;

/** The Latin terms of an archive by the consonants that a loanword in Hangul keeps. */
export class PhoneticIndex {
  private readonly lookup: TermLookup;
  /** By consonant skeleton. Built on first use or by `warm`. */
  private groups: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(lookup: TermLookup) {
    this.lookup = lookup;
  }

  *warm(): Steps<void> {
    this.groups ??= yield* this.build();
  }

  /** Latin terms that sound like a Hangul word, most papers first: `'할루시네이션'` → `hallucination`. */
  soundingLike(word: string): string[] {
    this.groups ??= finish(this.build());
    const { index } = this.lookup.corpus;
    const key = hangulPhoneticKey(word);
    const skeleton = consonantSkeleton(key);
    if (skeleton.length < MIN_CONSONANTS) return [];
    const isAlike =
      skeleton.length < MIN_CONSONANTS_ALONE
        ? (termKey: string) => termKey === key
        : (termKey: string) => haveSimilarSyllableCount(termKey, key);
    return (this.groups.get(skeleton) ?? [])
      .filter((term) => isAlike(latinPhoneticKey(term)))
      .sort((a, b) => index.count(b) - index.count(a))
      .slice(0, MAX_TERMS);
  }

  private *build(): Steps<Map<string, string[]>> {
    const groups = new Map<string, string[]>();
    for (const term of this.lookup.corpus.index.terms()) {
      if (INDEXED.test(term)) addToGroup(groups, consonantSkeleton(latinPhoneticKey(term)), term);
      yield;
    }
    return groups;
  }
}
