/**
 * Modern Hangul writes a syllable as one character made of two or three letters (jamo): an initial
 * consonant (choseong), a vowel (jungseong) and, in a closed syllable, a final consonant (batchim).
 * Unicode numbers the 11,172 syllables by these parts. Source: The Unicode Standard, 3.12 "Conjoining
 * Jamo Behavior", arithmetic decomposition.
 */
export type Syllable = {
  /** Index in `INITIALS`. */
  readonly initial: number;
  /** Index in ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ. */
  readonly vowel: number;
  /** Index in `FINALS`; 0 in an open syllable. */
  readonly final: number;
};

/** Initial consonants in Unicode order. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Final consonants in Unicode order; the space is "none". */
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

const VOWEL_COUNT = 21;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** The parts of a composed syllable; null for every other character and for `''`. `'갑'` → 0, 0, 17. */
export function parseSyllable(char: string): Syllable | null {
  const code = char.charCodeAt(0);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return null;
  const index = code - FIRST_SYLLABLE;
  const initialAndVowel = Math.floor(index / FINALS.length);
  return {
    initial: Math.floor(initialAndVowel / VOWEL_COUNT),
    vowel: initialAndVowel % VOWEL_COUNT,
    final: index % FINALS.length,
  };
}

/** The syllable of some parts, the inverse of `parseSyllable`. Parts out of range are not checked. */
export function composeSyllable({ initial, vowel, final }: Syllable): string {
  const index = (initial * VOWEL_COUNT + vowel) * FINALS.length + final;
  return String.fromCharCode(FIRST_SYLLABLE + index);
}
