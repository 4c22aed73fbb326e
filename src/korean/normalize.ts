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

/** Latin with diacritics, composed or not, and Hangul in loose letters. */
const FOLDED = /[À-ɏḀ-ỿ]|[\u0300-\u036f]|[\u1100-\u11ff]/;

/** Lower case, without diacritics: `'Farré'` → `'farre'`, `'Michał'` → `'michal'`. Hangul stays composed. */
export function fold(text: string): string {
  if (!FOLDED.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

const SEPARATORS = /[^a-z0-9가-힣ㄱ-ㅣα-ω]+/g;

/**
 * Letters and digits alone, folded: the key under which every spelling of a term meets.
 * `'Fine-Tuning'` → `'finetuning'`, `'강화 학습'` → `'강화학습'`.
 */
export function normalizeKey(text: string): string {
  return fold(text).replace(SEPARATORS, '');
}
