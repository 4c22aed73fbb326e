import { parseSyllable } from './syllable';

/** Vowels by their numbers (`Syllable`): ㅕ and ㅝ, in which a stem and 어 are one, and ㅜ and ㅣ. */
const CONTRACTED = [6, 14];
const OPEN = [13, 20];

/**
 * Whether a word ends as only verbs and adjectives do whose stem and ending are one syllable: `'배워도'`, `'숨겨서'`,
 * `'나와야'`, and as those in ㅣ and ㅜ before 게: `'보이게'`. Nouns that sound so, 타워도 and 고려도, are not told apart.
 */
export function hasContractedEnding(word: string): boolean {
  const last = parseSyllable(word.at(-2) ?? '');
  if (!last || last.final > 0) return false;
  // 효과도 is a noun, 몸무게 another one.
  if (/.[^무]게$/.test(word)) return OPEN.includes(last.vowel);
  return (
    /[와봐놔][도서야]$/.test(word) || (/[도서야]$/.test(word) && CONTRACTED.includes(last.vowel))
  );
}
