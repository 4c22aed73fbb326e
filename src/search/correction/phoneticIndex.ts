import {
  consonantSkeleton,
  hangulPhoneticKey,
  haveSimilarSyllableCount,
  latinPhoneticKey,
} from '../../korean/phoneticKey';
import { isSoundOf, soundDistance } from '../../korean/soundDistance';
import { finish, type Steps } from '../../steps';
import type { TermLookup } from '../text/termLookup';
import { addToGroup } from './addToGroup';

const INDEXED = /^[a-z]{3,}$/;

/** A word with a single consonant sounds like hundreds of others. */
const MIN_CONSONANTS = 2;

/** From so many consonants on vowels may differ; with two the whole phonetic keys must be equal. */
const MIN_CONSONANTS_ALONE = 3;

const MAX_TERMS = 4;

/** Edits more than the nearest term has, and how many times as many papers, of a term that may be meant too. Chosen. */
const MAX_FARTHER = 1 / 2;
const MIN_TIMES_COMMONER = 4;

type Alike = { readonly term: string; readonly distance: number };

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
      .filter(({ term, distance }) => isSoundOf(word, distance, term.length));
    const nearest = Math.min(...alike.map(({ distance }) => distance));
    const isNearest = ({ distance }: Alike) => distance === nearest;
    const papers = Math.max(...alike.filter(isNearest).map(({ term }) => index.count(term)));
    const isCommoner = ({ term, distance }: Alike) =>
      distance <= nearest + MAX_FARTHER && index.count(term) >= papers * MIN_TIMES_COMMONER;
    return alike
      .filter((one) => isNearest(one) || isCommoner(one))
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

/** Letters that are said in two ways, in the less usual one. */
const UNUSUAL: readonly (readonly [RegExp, string])[] = [
  // phrasing, browser, hands
  [/(?<=[aeiouyw])s(?=[aeiouy])|(?<=[aeioulmnry])d?s$/g, 'z'],
  // alchemy, gift, theme
  [/ch/g, 'k'],
  [/gh?(?=[eiyo])|gg/g, 'k'],
  [/th/g, 't'],
  // talk, spatial, sync
  [/(?<=[ao])l(?=k)/g, ''],
  [/[ct](?=ial)/g, 's'],
  [/sync/g, 'sink'],
];

/** The phonetic keys of a lower-case word by each way in which it may be said. */
export function soundsOf(term: string): string[] {
  const variants = UNUSUAL.map(([letters, sound]) => term.replace(letters, sound));
  return [...new Set([term, ...variants])].map(latinPhoneticKey);
}
