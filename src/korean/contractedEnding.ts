import { FINALS, INITIALS, parseSyllable } from './syllable';

/** Vowels by their numbers (`Syllable`). */
const A = 0;
const EO = 4;
const YEO = 6;
const WA = 9;
const U = 13;
const WEO = 14;
const I = 20;

/** Stems in ㅗ that contract, 와, 봐 and 놔, by their initials: 효과도 and 변화도 are nouns. */
const WITH_WA = 'ㅇㅂㄴ';

/**
 * Whether a word ends as only verbs and adjectives do whose stem and ending are one syllable: `'배워도'`, `'숨겨서'`,
 * `'걸러야'`, and as those in ㅣ and ㅜ before 게: `'보이게'`. Nouns that sound so, 타워도 and 고려도, are not told apart.
 */
export function hasContractedEnding(word: string): boolean {
  const [ending = ''] = word.slice(-1);
  const last = parseSyllable(word.at(-2) ?? '');
  if (!last || last.final > 0) return false;
  if (ending === '게')
    return word.length > 2 && /[^무]게$/.test(word) && [I, U].includes(last.vowel);
  if (!/[도서야]/.test(ending)) return false;
  const initial = INITIALS.charAt(last.initial);
  if (last.vowel === YEO || last.vowel === WEO) return true;
  if (last.vowel === WA) return WITH_WA.includes(initial);
  // 골라도, 걸러서.
  const before = FINALS.charAt(parseSyllable(word.at(-3) ?? '')?.final ?? 0);
  return initial === 'ㄹ' && before === 'ㄹ' && (last.vowel === A || last.vowel === EO);
}
