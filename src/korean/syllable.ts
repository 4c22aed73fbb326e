const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FINALS = [...' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** What a compound final leaves behind and what moves on when a vowel follows. */
const SPLIT_FINALS: Readonly<Record<string, readonly [string, string]>> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['ㄴ', 'ㅎ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['ㄹ', 'ㅎ'],
  ㅄ: ['ㅂ', 'ㅅ'],
};

/** ㅗ ㅜ ㅡ may grow into as many compound vowels, which stand right behind them: 호 → 화, 홰, 회. */
const GROWING_VOWELS: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };

const FIRST = 0xac00;
const LAST = 0xd7a3;
const PER_INITIAL = 588;
const PER_VOWEL = 28;

/** The parts of a composed syllable by their number; null for any other character. (Unicode 3.12.) */
export type Syllable = { readonly initial: number; readonly vowel: number; readonly final: number };

export function parseSyllable(char: string): Syllable | null {
  const code = char.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return null;
  const place = code - FIRST;
  return {
    initial: Math.floor(place / PER_INITIAL),
    vowel: Math.floor((place % PER_INITIAL) / PER_VOWEL),
    final: place % PER_VOWEL,
  };
}

/**
 * Consonants that an input method has put together, apart: `'ㄳㅈㄱ'` → `'ㄱㅅㅈㄱ'`, as one types
 * 초성. Whole syllables stay.
 */
export function separateConsonants(text: string): string {
  return text.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (cluster) =>
    (SPLIT_FINALS[cluster] ?? [cluster]).join(''),
  );
}

/** The initials (초성) of a text; what is no syllable stays. `'다음 토큰'` → `'ㄷㅇ ㅌㅋ'`. */
export function choseongOf(text: string): string {
  return Array.from(text, (char) => {
    const syllable = parseSyllable(char);
    return syllable ? INITIALS.charAt(syllable.initial) : char;
  }).join('');
}

/**
 * A pattern for what a word may become as its typing goes on, or null when its end is no Hangul. An
 * open last syllable may get any final or grow its vowel (`호` → 호…홓, 확), a closed one may give its final to the next
 * (`몯` → 몯, 모더…), a bare consonant begins the next (`ㄷ` → 더…).
 */
export function continuation(word: string): string | null {
  const stem = word.slice(0, -1);
  const end = word.slice(-1);
  if (end !== '' && INITIALS.includes(end)) return stem + beginningWith(end);
  const syllable = parseSyllable(end);
  if (!syllable) return null;
  const open = end.charCodeAt(0) - syllable.final;
  if (syllable.final === 0) {
    const vowels = 1 + (GROWING_VOWELS[syllable.vowel] ?? 0);
    return `${stem}[${char(open)}-${char(open + vowels * PER_VOWEL - 1)}]`;
  }
  const final = FINALS[syllable.final] ?? '';
  const [left, moved] = SPLIT_FINALS[final] ?? ['', final];
  if (!INITIALS.includes(moved)) return word;
  const kept = left === '' ? 0 : FINALS.indexOf(left);
  return `${stem}(?:${end}|${char(open + kept)}${beginningWith(moved)})`;
}

/** A pattern for the syllables that begin with a consonant: `'ㅎ'` → `'[하-힣]'`. */
export function beginningWith(consonant: string): string {
  const first = FIRST + INITIALS.indexOf(consonant) * PER_INITIAL;
  return `[${char(first)}-${char(first + PER_INITIAL - 1)}]`;
}

function char(code: number): string {
  return String.fromCharCode(code);
}
