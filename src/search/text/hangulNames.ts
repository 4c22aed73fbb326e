import { normalizeKey } from '../../korean/normalize';
import {
  consonantSkeleton,
  hangulPhoneticKey,
  haveSimilarSyllableCount,
  latinPhoneticKey,
} from '../../korean/phoneticKey';
import { type RomanizedName, romanizeName } from '../../korean/romanize';
import { finish, type Steps } from '../../steps';
import { withBareLast, withoutParticle } from './bareNames';
import { BoundedCache } from './boundedCache';
import { closestNames } from './closestNames';
import type { Corpus } from './corpus';
import { EasternNames, type Mention } from './easternNames';
import { knownName } from './knownNames';
import { nameParts } from './nameTerms';
import type { QueryToken } from './queryTokens';

/** Words of a name at most. */
const MAX_WORDS = 3;

/** Consonants of a foreign name in Hangul at least, all its words together. */
const MIN_CONSONANTS = 3;

/** Sounds that so many authors share say nothing. Chosen. */
const MAX_ALIKE = 3;

/** A word of so many papers is a word, whatever names sound like it. Chosen. */
const COMMON = 30;

/** Papers of an author whom a word of two syllables names beside others, 한송 양자화. Chosen: 여왕 is one yet. */
const WELL_KNOWN = 10;

/** Words whose authors are kept at most. Chosen. */
const MAX_FOUND = 1000;

/** Authors that some words name, and how many of the words. */
export type NamedAuthors = {
  readonly length: number;
  readonly names: readonly string[];
  readonly docIds: readonly number[];
};

/** Parts of names with their phonetic keys, by the consonants of these. */
type PartsBySound = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Named = Omit<NamedAuthors, 'length'>;

/** Finds authors by their names in Hangul, which the archive writes in Latin letters. */
export class HangulNames {
  private readonly corpus: Corpus;
  private readonly eastern: EasternNames;
  /** Parts of names by their consonants. Built on first use or by `warm`. */
  private parts: PartsBySound | null = null;
  /** What the last words named: corrections plan them again. */
  private readonly found = new BoundedCache<string, NamedAuthors | null>(MAX_FOUND);

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.eastern = new EasternNames(corpus);
  }

  *warm(): Steps<void> {
    this.parts ??= yield* this.build();
  }

  /**
   * The authors whom the words from a place name: Korean ones by any romanisation (`'최예진'`, `'예진 최'`), East Asian
   * ones by syllables (`'밍유 리우'`), others by sound (`'첼시 핀'`), well-known ones by a table. null where none is
   * meant: of a name that the table does not have, one word at least is no word of the archive.
   *
   * @param isWord whether a word is one of the archive
   * @param isCalled whether the first word alone is asked for, or as somebody: of two syllables many words are a name, too
   */
  at(
    tokens: readonly QueryToken[],
    start: number,
    isWord: (token: QueryToken) => boolean,
    isCalled = true,
  ): NamedAuthors | null {
    const words = wordsFrom(tokens, start);
    const firstName = tokens.slice(start).findIndex((token) => !isWord(token));
    const key = `${firstName} ${isCalled} ${words.join(' ')}`;
    return this.found.get(key, () => this.find(words, firstName, isCalled));
  }

  /** Parts of names, in lower case, with some consonants (`consonantSkeleton`). */
  partsWith(skeleton: string): string[] {
    this.parts ??= finish(this.build());
    return [...(this.parts.get(skeleton)?.keys() ?? [])];
  }

  private find(words: readonly string[], firstName: number, isCalled: boolean) {
    const lengths = words.map((_, at) => words.length - at);
    for (const length of lengths) {
      const isShort = length === 1 && words[0]?.length === 2;
      const mayName = firstName >= 0 && firstName < length;
      for (const some of withBareLast(words.slice(0, length))) {
        const named =
          this.wellKnown(some, mayName) ??
          (mayName ? (this.bySyllables(some) ?? this.bySound(some)) : null);
        const isMeant = isCalled || !isShort || (named?.docIds.length ?? 0) >= WELL_KNOWN;
        if (named && isMeant) return { length, ...named };
      }
    }
    return null;
  }

  /** The author of the table, by the surname alone where no paper has it as a word: 벤지오. */
  private wellKnown(words: readonly string[], mayName: boolean): Named | null {
    const bare = words.length === 1 ? words.flatMap(withoutParticle) : [words.join('')];
    const [name] = bare.flatMap((one) => knownName(one, mayName && words.length === 1) ?? []);
    const parts = nameParts(name ?? '').map((part) => [part]);
    return name === undefined ? null : authorsOf(this.foundWith(parts));
  }

  private bySyllables(words: readonly string[]): Named | null {
    return authorsOf([...this.korean(words), ...this.fromEast(words)]);
  }

  /** A single word that some text has is that: 고양이 is a cat, not Yang Guo. */
  private fromEast(words: readonly string[]): readonly Mention[] {
    const [word = ''] = words;
    if (words.length > 1) return this.eastern.named(words);
    if (this.corpus.index.begins(word)) return [];
    // 고치는 is a verb, no Chi Ko.
    const bare = withoutParticle(word).filter((one) => one === word || one.length > 2);
    return bare.flatMap((one) => this.eastern.named([one]));
  }

  private korean(words: readonly string[]): Mention[] {
    // 예진 최 as well as 최 예진.
    const joined = [words.join(''), words.toReversed().join('')];
    const orders = words.length > 1 ? joined : words.flatMap(withoutParticle);
    // One of two words is the surname.
    if (words.length > 2 || (words.length > 1 && !words.some(({ length }) => length === 1)))
      return [];
    return orders.flatMap(romanizeName).flatMap((name) => this.mentionsOf(name));
  }

  /**
   * The authors with a surname, first or last, and else a given name. The index holds names as one word too:
   * of the spellings few begin one, and the others are left out syllable by syllable.
   */
  private mentionsOf({ surnames, given }: RomanizedName): Mention[] {
    const { index, docs } = this.corpus;
    const extend = (starts: readonly string[], spellings: readonly string[]) =>
      starts
        .flatMap((start) => spellings.map((spelling) => start + spelling))
        .filter((start) => index.begins(start));
    const givenFirst = given.reduce(extend, ['']);
    return surnames.flatMap((surname) => {
      const last = new Set(extend(givenFirst, [surname]));
      const first = new Set(given.reduce(extend, [surname]));
      const papers = new Set([...last, ...first].flatMap((term) => index.papersBy(term)));
      const isNamed = (name: string) => {
        const parts = nameParts(name);
        const joined = parts.join('');
        return (
          (parts.at(-1) === surname && last.has(joined)) ||
          (parts[0] === surname && first.has(joined))
        );
      };
      return [...papers]
        .sort((a, b) => a - b)
        .flatMap((docId) => {
          const names = docs[docId]?.names.filter(isNamed) ?? [];
          return names.map((name) => ({ docId, name }));
        });
    });
  }

  /** Names of which each word sounds like a part. */
  private bySound(words: readonly string[]): Named | null {
    const isCommon = (word: string) => this.corpus.index.count(word) >= COMMON;
    if (words.length === 1 || words.some(isCommon)) return null;
    this.parts ??= finish(this.build());
    const keys = words.map(hangulPhoneticKey);
    const skeletons = keys.map(consonantSkeleton);
    if (skeletons.join('').length < MIN_CONSONANTS || skeletons.includes('')) return null;
    if (!skeletons.every((skeleton) => this.parts?.has(skeleton))) return null;
    const alternatives = keys.map((key, at) =>
      Array.from(this.parts?.get(skeletons[at] ?? '') ?? []).flatMap(([part, sound]) =>
        haveSimilarSyllableCount(sound, key) ? part : [],
      ),
    );
    const found = this.foundWith(alternatives, words.length);
    const names = new Set(found.map(({ name }) => name));
    if (new Set([...names].map(normalizeKey)).size > MAX_ALIKE) return null;
    const closest = closestNames([...names], words);
    return authorsOf(found.filter(({ name }) => closest.includes(name)));
  }

  /** Authors whose names have a part of each list, `count` parts where that is given, else as many as lists or more. */
  private foundWith(lists: readonly (readonly string[])[], count?: number): readonly Mention[] {
    const { index, docs } = this.corpus;
    const papers = lists.map((list) => new Set(list.flatMap((part) => index.papersBy(part))));
    const [first = new Set<number>(), ...more] = papers;
    const both = [...first].filter((docId) => more.every((set) => set.has(docId)));
    const wanted = lists.map((list) => new Set(list));
    return both.flatMap((docId) =>
      (docs[docId]?.names ?? [])
        .filter((name) => {
          const parts = nameParts(name);
          const has = wanted.every((list) => parts.some((part) => list.has(part)));
          // Fei Li is no Fei-Fei Li.
          return has && parts.length >= lists.length && parts.length === (count ?? parts.length);
        })
        .map((name) => ({ docId, name })),
    );
  }

  private *build(): Steps<PartsBySound> {
    const parts = new Map<string, Map<string, string>>();
    for (const { names } of this.corpus.docs) {
      for (const part of names.flatMap(nameParts)) {
        for (const sound of nameSounds(part)) {
          const skeleton = consonantSkeleton(sound);
          const group = parts.get(skeleton);
          if (group) group.set(part, sound);
          else parts.set(skeleton, new Map([[part, sound]]));
        }
      }
      yield;
    }
    return parts;
  }
}

/** How a name may sound: Jonathan with a T, Jan with a Y, Christopher with a K, Wetzstein with one Z. */
function nameSounds(part: string): string[] {
  const plain = part.replace(/t[sz]/g, 'z');
  const spellings = [part, plain.replace(/th/g, 't'), plain.replace(/^j/, 'y').replace(/ch/g, 'k')];
  return [...new Set(spellings.map(latinPhoneticKey))];
}

/** Hangul words from a place on, as typed, up to the first word of another script. */
function wordsFrom(tokens: readonly QueryToken[], start: number): string[] {
  const some = tokens.slice(start, start + MAX_WORDS);
  const other = some.findIndex(({ script }) => script !== 'hangul');
  return some.slice(0, other < 0 ? some.length : other).map(({ text }) => text);
}

function authorsOf(found: readonly Mention[]): Named | null {
  if (found.length === 0) return null;
  return {
    names: [...new Map(found.map(({ name }) => [normalizeKey(name), name])).values()],
    docIds: [...new Set(found.map(({ docId }) => docId))].sort((a, b) => a - b),
  };
}
