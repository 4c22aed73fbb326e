import { parseSyllable } from './syllable';

/** Sound classes by initial consonant, and by final; ㅡ and ㅇ in front are silent. */
const INITIAL_SOUNDS = 'K K N T T L M P P S S . C C C K T P H'.split(' ');
const FINAL_SOUNDS = '. K K KS N NC N T L LK LM LP LS LT LP L M P PS T T N T T K T P T'.split(' ');
const SILENT_VOWEL = 18;

/**
 * How a Korean word sounds, vowels as `a`: `'미스트랄'` → `'MaSTLaL'`. '' for anything but Hangul.
 * Loanwords follow 외래어 표기법, so that the Latin original has nearly the same sound.
 */
export function koreanSound(word: string): string {
  let sound = '';
  for (const char of word) {
    const syllable = parseSyllable(char);
    if (!syllable) return '';
    sound += INITIAL_SOUNDS[syllable.initial];
    if (syllable.vowel !== SILENT_VOWEL) sound += 'a';
    sound += FINAL_SOUNDS[syllable.final];
  }
  return settle(sound.replaceAll('.', ''));
}

/** Spellings of English and how Korean hears them, in this order. */
const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
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
  [/e$/g, ''],
  [/r(?![aeiouy])/g, ''],
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

/** The same for a folded Latin word: `'mistral'` → `'MaSTLaL'`. */
export function latinSound(word: string): string {
  return settle(
    LATIN_SOUNDS.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), word),
  );
}

/** The consonants of a sound, which two spellings of a name share: `'MaSTLaL'` → `'MSTLL'`. */
export function consonants(sound: string): string {
  return sound.replaceAll('a', '');
}

/** Whether two sounds with the same consonants have about as many syllables. */
export function sameLength(a: string, b: string): boolean {
  return Math.abs(vowels(a) - vowels(b)) <= 1;
}

function vowels(sound: string): number {
  return sound.split('a').length - 1;
}

function settle(sound: string): string {
  return sound.replace(/a+/g, 'a').replace(/([A-Z])\1+/g, '$1');
}
