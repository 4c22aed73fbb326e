/**
 * The words of a text as it is searched: NFC, lower case, Latin without diacritics. A word is a run
 * of Hangul, or of Latin letters and digits joined by `-` `.` `_` `'` `+`; the change of script ends
 * it, so that `'LLM은'` gives `llm` and `은`. Offsets count UTF-16 units of `text`.
 */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

const WORD = /[가-힣ㄱ-ㅣ]+|[A-Za-zÀ-ɏḀ-ỿͰ-Ͽ0-9]+(?:[-._'’+][A-Za-zÀ-ɏḀ-ỿͰ-Ͽ0-9]+)*/g;

/** `'강화학습(RL)을'` → `강화학습`, `rl`, `을`. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: match, index }) => ({
    text: fold(match),
    start: index,
    end: index + match.length,
  }));
}

export function isHangul(word: string): boolean {
  return /^[가-힣ㄱ-ㅣ]/.test(word);
}

/** Letters that are no letter with a mark, as those without them are typed. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without diacritics: `'Farré'` → `'farre'`, `'Michał'` → `'michal'`. Hangul stays composed. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
