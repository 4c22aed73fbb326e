import {
  consonantSkeleton,
  hangulPhoneticKey,
  haveSimilarSyllableCount,
  latinPhoneticKey,
} from '../../korean/phoneticKey';
import { soundDistance } from '../../korean/soundDistance';
import { finish, type Steps } from '../steps';
import type { TermLookup } from '../text/termLookup';
import { addToGroup } from './addToGroup';

const INDEXED = /^[a-z]{3,}$/;

/** A word with a single consonant sounds like hundreds of others. */
const MIN_CONSONANTS = 2;

/** From so many consonants on vowels may differ; with two the whole phonetic keys must be equal. */
const MIN_CONSONANTS_ALONE = 3;

const MAX_TERMS = 4;

/** Edits more than the nearest term has: the phonetic key of 라쿠텐 is that of `rakuten` and `recording`. */
const MAX_FARTHER = 1;

/** The same as a share of the letters, of a term with an unusual sound: 이득인가요 is no technique. Chosen. */
const MAX_UNUSUAL_SHARE = 1 / 3;

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

  /**
   * The Latin terms of texts that sound most like a Hangul word, most papers first: `'할루시네이션'` →
   * `hallucination`. Names of authors are none: 린퓨전 is LinFusion, not Leon Bergen.
   */
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
    const alike = (this.groups.get(skeleton) ?? [])
      .filter((term) => index.says(term) && soundsOf(term).some(isAlike))
      .map((term) => ({ term, distance: soundDistance(word, term) }))
      .filter(({ term, distance }) => {
        const isNear = distance <= term.length * MAX_UNUSUAL_SHARE;
        return isNear || usualSounds(term).some((sound) => consonantSkeleton(sound) === skeleton);
      });
    const nearest = Math.min(...alike.map(({ distance }) => distance));
    return alike
      .filter(({ distance }) => distance <= nearest + MAX_FARTHER)
      .map(({ term }) => term)
      .sort((a, b) => index.count(b) - index.count(a))
      .slice(0, MAX_TERMS);
  }

  private *build(): Steps<Map<string, string[]>> {
    const groups = new Map<string, string[]>();
    for (const term of this.lookup.corpus.index.terms()) {
      const sounds = INDEXED.test(term) ? soundsOf(term) : [];
      for (const skeleton of new Set(sounds.map(consonantSkeleton))) {
        addToGroup(groups, skeleton, term);
      }
      yield;
    }
    return groups;
  }
}

/** How a term may sound: as it is usual, and with ch as in alchemy. */
function soundsOf(term: string): string[] {
  return [...new Set([...usualSounds(term), latinPhoneticKey(term.replaceAll('ch', 'k'))])];
}

/** With s between vowels as in case, and as in phrasing. */
export function usualSounds(term: string): string[] {
  return [term, term.replaceAll(/(?<=[aeiouy])s(?=[aeiouy])/g, 'z')].map(latinPhoneticKey);
}
