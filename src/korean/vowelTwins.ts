import { composeSyllable, parseSyllable } from './syllable';

/** Vowels that most Koreans say alike, by their place in Unicode: ㅐ ㅔ, ㅒ ㅖ, ㅙ ㅚ ㅞ. */
const ALIKE: readonly (readonly number[])[] = [
  [1, 5],
  [3, 7],
  [10, 11, 15],
];

/** Spellings of a word at most: the longest words have few such vowels. */
const MAX_SPELLINGS = 16;

/** Other spellings of a Korean word that sound the same, the commonest slip in Korean: `'매커니즘'` → 메커니즘. */
export function vowelTwins(word: string): string[] {
  let spellings = [''];
  for (const char of word) {
    const syllable = parseSyllable(char);
    const alike = ALIKE.find((vowels) => syllable && vowels.includes(syllable.vowel)) ?? [];
    const chars =
      syllable && spellings.length * alike.length <= MAX_SPELLINGS && alike.length > 0
        ? alike.map((vowel) => composeSyllable({ ...syllable, vowel }))
        : [char];
    spellings = spellings.flatMap((start) => chars.map((one) => start + one));
  }
  return spellings.filter((spelling) => spelling !== word);
}
