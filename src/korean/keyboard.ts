import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { parseSyllable } from './syllable';

/**
 * Keys of the two-set Korean keyboard (dubeolsik, KS X 5002) on a QWERTY keyboard, in the Unicode order
 * of initials, vowels and finals. Compound vowels and clusters take two keys; `-` is "no final".
 */
const INITIAL_KEYS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWEL_KEYS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const FINAL_KEYS = '- r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'
  .split(' ')
  .map((keys) => (keys === '-' ? '' : keys));

/** Keys that type another letter with Shift: ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ. Other keys ignore Shift. */
const SHIFTED_KEYS = 'QWERTOP';

/** es-hangul takes quadratic time: a text of 5,000 characters from a fuzzer took 80 seconds. */
const MAX_LENGTH = 100;

/** The QWERTY keys that type a text: `'모델'` → `'ahepf'`. Characters other than Hangul stay. */
export function keystrokesOf(text: string): string {
  let keys = '';
  for (const char of text) {
    // Whole syllables go through a table: an index asks for tens of thousands of words at once.
    const syllable = parseSyllable(char);
    if (syllable) {
      const { initial, vowel, final } = syllable;
      keys += `${INITIAL_KEYS[initial]}${VOWEL_KEYS[vowel]}${FINAL_KEYS[final]}`;
    } else keys += /[ㄱ-ㅣ]/.test(char) ? convertHangulToQwerty(char) : char;
  }
  return keys;
}

/**
 * The text that the same keys type in the other keyboard layout: `'rkdghk'` → `'강화'`, `'ㅣㅣㅡ'` →
 * `'llm'`. Ignores Shift on keys where it types no other letter: `'Gkrtmq'` → `'학습'`.
 *
 * Returns null when the text cannot have been typed in the wrong layout: loose jamo or characters
 * outside ASCII would come out, or nothing would change. Refuses texts of more than 100 characters.
 */
export function otherLayout(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  if (/[가-힣ㄱ-ㅣ]/.test(text)) {
    const latin = keystrokesOf(text);
    return /^[\x20-\x7e]+$/.test(latin) ? latin : null;
  }
  const keys = Array.from(text, (key) => (SHIFTED_KEYS.includes(key) ? key : key.toLowerCase()));
  const hangul = composeKeys(keys.join(''));
  return /[가-힣]/.test(hangul) && !/[ㄱ-ㅣ]/.test(hangul) ? hangul : null;
}

/** Returns `''` where es-hangul throws, as for `'onpa'`: no syllable has these letters. */
function composeKeys(keys: string): string {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return '';
  }
}
