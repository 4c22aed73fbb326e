import { choseongPattern } from './choseongPattern';
import { CLUSTERS } from './separateConsonants';
import { composeSyllable, FINALS, INITIALS, parseSyllable, type Syllable } from './syllable';

/**
 * How many compound vowels a vowel grows into when another vowel key follows, by vowel index. They
 * come right after it in Unicode order: ㅗ → ㅘ ㅙ ㅚ, ㅜ → ㅝ ㅞ ㅟ, ㅡ → ㅢ.
 */
const COMPOUND_VOWELS: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };

/**
 * The source of a regular expression for what a word may become as typing goes on. An input method
 * shows unfinished syllables that are no prefix of the finished word: 모델 is typed ㅁ 모 몯 모데 모델.
 * - A consonant starts the next syllable: `'ㄷ'` → `[다-딯]`.
 * - An open syllable may get a final consonant or a compound vowel: `'호'` → `[호-횧]` (호 … 홓, 화 …).
 * - A closed syllable stays, or its last consonant moves on: `'몯'` → `(?:몯|모[다-딯])`.
 *
 * Returns null for `''` and for a word that does not end in Hangul. The rest of the word goes into the
 * pattern as it is: pass letters and digits only. Does not foresee clusters: 갑 does not become 값.
 */
export function continuationPattern(word: string): string | null {
  const start = word.slice(0, -1);
  const last = word.slice(-1);
  if (last !== '' && INITIALS.includes(last)) return start + choseongPattern(last);
  const syllable = parseSyllable(last);
  if (!syllable) return null;
  return start + (syllable.final === 0 ? openPattern(syllable) : closedPattern(last, syllable));
}

function openPattern({ initial, vowel }: Syllable): string {
  const lastVowel = vowel + (COMPOUND_VOWELS[vowel] ?? 0);
  const first = composeSyllable({ initial, vowel, final: 0 });
  const last = composeSyllable({ initial, vowel: lastVowel, final: FINALS.length - 1 });
  return `[${first}-${last}]`;
}

function closedPattern(char: string, syllable: Syllable): string {
  const final = FINALS.charAt(syllable.final);
  // Only the second consonant of a cluster moves on: 앉 → 안ㅈ.
  const [stays, moves] = CLUSTERS[final] ?? [' ', final];
  const shortened = composeSyllable({ ...syllable, final: FINALS.indexOf(stays) });
  return `(?:${char}|${shortened}${choseongPattern(moves)})`;
}
