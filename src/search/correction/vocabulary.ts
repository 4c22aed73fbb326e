import { isOneEdit } from '../../korean/editDistance';
import { keysOf } from '../../korean/keyboard';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import { consonants, koreanSound, latinSound, sameLength } from '../../korean/sounds';
import { beginningWith } from '../../korean/syllable';
import { finish, type Steps } from '../steps';
import type { QueryToken } from '../text/queryTokens';
import { SYNONYM_KEYS } from '../text/synonyms';
import type { TermLookup } from '../text/termLookup';

/** Readings of initials are looked for in so many of the newest papers. */
const READ_FOR_INITIALS = 2000;

/** The words of an archive by the keys that type them and by their sounds. */
export class Vocabulary {
  private readonly lookup: TermLookup;
  /** By script and number of keys. */
  private keys: ReadonlyMap<string, readonly Keyed[]> | null = null;
  /** Latin words by the consonants one hears. */
  private sounds: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(lookup: TermLookup) {
    this.lookup = lookup;
  }

  /** Makes the tables, which otherwise are made at once when first needed. */
  *warm(): Steps<void> {
    this.keys ??= yield* this.makeKeys();
    this.sounds ??= yield* this.makeSounds();
  }

  /** Words one slip of a finger away, by the keys pressed. */
  withinOneEdit(word: string, script: QueryToken['script']): string[] {
    this.keys ??= finish(this.makeKeys());
    const typed = slipKeys(word);
    const lengths = [typed.length - 1, typed.length, typed.length + 1];
    const letters = lettersOf(typed);
    const near: string[] = [];
    for (const length of lengths) {
      for (const word of this.keys.get(`${script}${length}`) ?? []) {
        if (mayBeOneEdit(word.letters, letters) && isOneEdit(word.keys, typed))
          near.push(word.term);
      }
    }
    return near;
  }

  /** Latin words that sound like a Korean one, commonest first. */
  soundingLike(word: string): string[] {
    this.sounds ??= finish(this.makeSounds());
    const sound = koreanSound(word);
    const key = consonants(sound);
    const { index } = this.lookup.corpus;
    if (key.length < 2) return [];
    return (this.sounds.get(key) ?? [])
      .filter((term) => sameSounds(latinSound(term), sound, key.length))
      .sort((a, b) => index.count(b) - index.count(a))
      .slice(0, 4);
  }

  /**
   * Words and runs of words with these initials, and in how many places each stands: `'ㄱㅎㅎㅅ'` →
   * `강화 학습`, however it is spaced. A particle may follow, nothing else.
   */
  withChoseong(initials: string): (readonly [string, number])[] {
    const syllables = Array.from(initials, beginningWith).join(' ?');
    const run = new RegExp(`(?<![가-힣])(${syllables})([가-힣]*)`, 'g');
    const readings = new Map<string, number>();
    for (const { passages } of this.lookup.corpus.docs.slice(0, READ_FOR_INITIALS)) {
      for (const { text } of passages) {
        for (const [, reading = '', rest = ''] of text.matchAll(run)) {
          if (rest !== '' && !PARTICLE_SET.has(rest)) continue;
          if (!reading.split(' ').every((word) => this.isWhole(word))) continue;
          readings.set(reading, (readings.get(reading) ?? 0) + 1);
        }
      }
    }
    const spelt = new Map<string, readonly [string, number]>();
    for (const [reading, times] of [...readings].sort((a, b) => b[1] - a[1])) {
      const [text, more] = spelt.get(normalizeKey(reading)) ?? [reading, 0];
      spelt.set(normalizeKey(reading), [text, times + more]);
    }
    return [...spelt.values()].sort((a, b) => b[1] - a[1]);
  }

  /** Whether a word may stand alone as a term: two syllables, and no particle or ending on it. */
  private isWhole(word: string): boolean {
    return word.length > 1 && !/[하되]$/.test(word) && this.lookup.corpus.stem(word) === word;
  }

  private *makeKeys(): Steps<Map<string, Keyed[]>> {
    const table = new Map<string, Keyed[]>();
    for (const term of new Set([...this.lookup.corpus.index.terms(), ...SYNONYM_KEYS])) {
      const script = /^[가-힣]{2,12}$/.test(term) ? 'hangul' : 'latin';
      if (script === 'latin' && !/^[a-z]{4,24}$/.test(term)) continue;
      const keys = slipKeys(term);
      push(table, `${script}${keys.length}`, { term, keys, letters: lettersOf(keys) });
      yield;
    }
    return table;
  }

  private *makeSounds(): Steps<Map<string, string[]>> {
    const table = new Map<string, string[]>();
    for (const term of this.lookup.corpus.index.terms()) {
      if (/^[a-z]{3,}$/.test(term)) push(table, consonants(latinSound(term)), term);
      yield;
    }
    return table;
  }
}

/** The keys pressed; a Latin letter that is doubled or not makes no difference: `difussion`. */
function slipKeys(word: string): string {
  return /^[a-z]/.test(word) ? word.replace(/(.)\1+/g, '$1') : keysOf(word);
}

type Keyed = {
  readonly term: string;
  readonly keys: string;
  /** Which letters the keys have, a bit for each; capitals are those of their small ones. */
  readonly letters: number;
};

function lettersOf(keys: string): number {
  let letters = 0;
  for (let at = 0; at < keys.length; at++) letters |= 1 << (keys.charCodeAt(at) & 31);
  return letters;
}

/** One slip puts one letter in the place of another at most: two bits. Soon told of tens of thousands. */
function mayBeOneEdit(letters: number, others: number): boolean {
  let different = letters ^ others;
  different &= different - 1;
  different &= different - 1;
  return different === 0;
}

/** With two consonants nearly every name has the same: then the whole sound must be one. */
function sameSounds(a: string, b: string, consonantCount: number): boolean {
  return consonantCount > 2 ? sameLength(a, b) : a === b;
}

function push<T>(table: Map<string, T[]>, key: string, value: T): void {
  const values = table.get(key);
  if (values) values.push(value);
  else table.set(key, [value]);
}
