import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { parseSyllable } from './syllable';

/** Keys of the two-set keyboard (두벌식, KS X 5002) by initial, vowel and final. */
const INITIAL_KEYS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWEL_KEYS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const FINAL_KEYS = '. r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'
  .split(' ')
  .map((keys) => (keys === '.' ? '' : keys));

/** The shifted keys that mean another jamo; other capitals do not. */
const SHIFTED = 'QWERTOP';

/** The keys pressed for a text: `'모델'` → `'ahepf'`. Latin stays. */
export function keysOf(text: string): string {
  let keys = '';
  for (const char of text) {
    const syllable = parseSyllable(char);
    // A table for whole syllables: tens of thousands of words go through here at once.
    if (!syllable) keys += /[ㄱ-ㅣ]/.test(char) ? convertHangulToQwerty(char) : char;
    else {
      const { initial, vowel, final } = syllable;
      keys += `${INITIAL_KEYS[initial]}${VOWEL_KEYS[vowel]}${FINAL_KEYS[final]}`;
    }
  }
  return keys;
}

/** Whoever has typed on for so long has looked at what he typed; es-hangul takes quadratic time. */
const LONGEST = 100;

/**
 * A text typed on the wrong keyboard, as it was meant, or null when it cannot have been: `'rkdghk'` →
 * `'강화'`, `'ㅣㅣㅡ'` → `'llm'`; null when stray jamo or anything but plain Latin would come out, and
 * for one of more than 100 characters.
 */
export function otherLayout(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (/[가-힣ㄱ-ㅣ]/.test(text)) {
    const latin = keysOf(text);
    return /^[\x20-\x7e]+$/.test(latin) ? latin : null;
  }
  const keys = Array.from(text, (key) => (SHIFTED.includes(key) ? key : key.toLowerCase()));
  const hangul = assemble(keys.join(''));
  return /[가-힣]/.test(hangul) && !/[ㄱ-ㅣ]/.test(hangul) ? hangul : null;
}

/** `''` for keys that es-hangul throws at, since no syllable has them: `'onpa'`. */
function assemble(keys: string): string {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return '';
  }
}
