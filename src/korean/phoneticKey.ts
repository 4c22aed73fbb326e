import { parseSyllable } from './syllable';

/**
 * A coarse phonetic key, like Soundex or Metaphone, that a loanword in Hangul shares with its English
 * original: `'미스트랄'` and `'mistral'` → `'MaSTLaL'`. Consonants fall into the classes that Korean
 * transcription merges, every vowel is `a`.
 */

/** Consonant classes by initial and by final, in Unicode order; `.` is silent. */
const INITIAL_CLASSES = 'K K N T T L M P P S S . C C C K T P H'.split(' ');
const FINAL_CLASSES = '. K K KS N NC N T L LK LM LP LS LT LP L M P PS T T N T T K T P T'.split(' ');

/** ㅡ is inserted where Korean allows no consonant cluster: 스트 for "st". */
const INSERTED_VOWEL = 18;

/**
 * The phonetic key of a Hangul word. Returns `''` for anything but whole syllables. The classes follow
 * the rules for writing loanwords in Hangul (외래어 표기법, National Institute of Korean Language).
 */
export function hangulPhoneticKey(word: string): string {
  let key = '';
  for (const char of word) {
    const syllable = parseSyllable(char);
    if (!syllable) return '';
    key += INITIAL_CLASSES[syllable.initial];
    if (syllable.vowel !== INSERTED_VOWEL) key += 'a';
    key += FINAL_CLASSES[syllable.final];
  }
  return mergeRepeats(key.replaceAll('.', ''));
}

/** English spellings and their classes. Applied in this order: longer and contextual ones first. */
const LATIN_CLASSES: readonly (readonly [RegExp, string])[] = [
  // Letters that nobody says: knowledge, write, psychology, whisper, lightning, climb.
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/wh/g, 'w'],
  [/gh(?=t)/g, ''],
  [/mb$/, 'm'],
  [/(?:t|c|ss)ion|tian/g, 'SaN'],
  [/sion/g, 'CaN'],
  [/sch|sh/g, 'S'],
  [/tch|ch|dge/g, 'C'],
  [/ph/g, 'P'],
  [/th/g, 'S'],
  [/ck/g, 'K'],
  [/gn(?![aeiou])/g, 'N'],
  [/qu/g, 'Ka'],
  [/ng(?![aeiou])/g, 'N'],
  [/c(?=[eiy])/g, 'S'],
  [/g(?=[eiy])/g, 'C'],
  // Not of re- and de-.
  [/(?<=..)e$/g, ''],
  [/r(?![aeiouy])/g, ''],
  // Johnson, Shah.
  [/h(?![aeiouy])/g, ''],
  [/x/g, 'KS'],
  [/[ckqg]/g, 'K'],
  [/[dt]/g, 'T'],
  [/[lr]/g, 'L'],
  [/[bpfv]/g, 'P'],
  [/s/g, 'S'],
  [/[jz]/g, 'C'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/h/g, 'H'],
  [/[aeiouyw]+/g, 'a'],
];

/** The phonetic key of a lower-case Latin word without diacritics. */
export function latinPhoneticKey(word: string): string {
  return mergeRepeats(
    LATIN_CLASSES.reduce((key, [spelling, soundClass]) => key.replace(spelling, soundClass), word),
  );
}

/** The consonants of a phonetic key alone: `'MaSTLaL'` → `'MSTLL'`. */
export function consonantSkeleton(phoneticKey: string): string {
  return phoneticKey.replaceAll('a', '');
}

/**
 * Whether two phonetic keys with the same consonants differ by one vowel at most, since Korean inserts
 * and drops vowels. Refuses 등산 (mountaineering, two vowels) for "denoising" (four).
 */
export function haveSimilarSyllableCount(a: string, b: string): boolean {
  return Math.abs(vowelCount(a) - vowelCount(b)) <= 1;
}

function vowelCount(phoneticKey: string): number {
  let count = 0;
  for (let at = phoneticKey.indexOf('a'); at >= 0; at = phoneticKey.indexOf('a', at + 1)) count++;
  return count;
}

/** Merges a class that repeats, as spellings double letters: `'LL'` → `'L'`. */
function mergeRepeats(key: string): string {
  return key.replace(/a+/g, 'a').replace(/([A-Z])\1+/g, '$1');
}
