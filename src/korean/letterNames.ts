/** The names of Latin letters as Koreans write them (표준국어대사전 and what is usual beside it). */
const LETTERS: Readonly<Record<string, string>> = {
  에이치: 'h',
  더블유: 'w',
  에이: 'a',
  에프: 'f',
  아이: 'i',
  제이: 'j',
  케이: 'k',
  에스: 's',
  브이: 'v',
  엑스: 'x',
  와이: 'y',
  제트: 'z',
  비: 'b',
  씨: 'c',
  시: 'c',
  디: 'd',
  이: 'e',
  지: 'g',
  엘: 'l',
  엠: 'm',
  엔: 'n',
  오: 'o',
  피: 'p',
  큐: 'q',
  알: 'r',
  아르: 'r',
  티: 't',
  유: 'u',
};

/** Longer names first: 에이치 is no 에이 with a syllable after it. */
const NAME = Object.keys(LETTERS).join('|');
const NAMES = RegExp(`^(?:${NAME})+$`);
const EACH_NAME = RegExp(NAME, 'g');

/** Two letters in two syllables are words: 오이, 이유. */
const MIN_SYLLABLES = 3;

/**
 * Reads the names of letters: `'브이엘엠'` → `'vlm'`, `'알엘에이치에프'` → `'rlhf'`. null for anything else, and for
 * words of one or two syllables.
 */
export function readLetterNames(word: string): string | null {
  if (word.length < MIN_SYLLABLES || !NAMES.test(word)) return null;
  const letters = word.match(EACH_NAME)?.map((name) => LETTERS[name]) ?? [];
  return letters.length > 1 ? letters.join('') : null;
}

/** The names of digits as English has them. */
export const DIGIT_NAMES: readonly string[] =
  '제로 원 투 쓰리 포 파이브 식스 세븐 에이트 나인'.split(' ');
const NUMBERED = RegExp(`^(${NAME})(${DIGIT_NAMES.join('|')})$`);

/** Reads the name of a letter with a digit in English after it: `'알원'` → `'r1'`. null for anything else. */
export function readNumberedLetter(word: string): string | null {
  const [, letter = '', digit = ''] = NUMBERED.exec(word) ?? [];
  return letter === '' ? null : `${LETTERS[letter]}${DIGIT_NAMES.indexOf(digit)}`;
}

/** The usual name of a lower-case letter in Hangul: `'w'` → 더블유; `''` for anything else. */
export function letterName(letter: string): string {
  return Object.keys(LETTERS).find((name) => LETTERS[name] === letter) ?? '';
}
