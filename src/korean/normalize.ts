import { foldForms } from './foldForms';

/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
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

/**
 * The names of Greek letters in the order of Unicode, the final sigma after rho. A text, since a call at the top of
 * a module brings it into the first script.
 */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega';

/**
 * Latin with diacritics, composed or not, Hangul as conjoining jamo, and other forms of letters and digits:
 * raised, circled, ligatures, full-width, mathematical (all of which begin with the same surrogate).
 */
const NEEDS_FOLDING =
  /[À-ɏḀ-ỿͰ-Ͽ]|[\u0300-\u036f]|[\u1100-\u11ff]|[ª²³µ¹º⁰-ₜ℀-⅏①-⓿ﬀ-ﬆ\uff01-\uffef\ud835]/;

/**
 * Lower case without diacritics, in the forms of `foldForms`, Greek letters by their names: `'Farré'` → `'farre'`,
 * `'Michał'` → `'michal'`, `'β-VAE'` → `'beta-vae'`. Keeps spaces and punctuation.
 */
export function foldCaseAndAccents(text: string): string {
  // Most texts need no folding, and `normalize` twice makes this four times as slow.
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase();
  return foldForms(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[ßæœøłđðþıα-ω]/g,
      (letter) => UNDECOMPOSED[letter] ?? GREEK.split(' ')[letter.charCodeAt(0) - 0x3b1] ?? letter,
    );
}

const SEPARATORS = /[^a-z0-9가-힣ㄱ-ㅣ]+/g;

/**
 * Folded letters and digits alone: the key that all spellings of a term share. `'Fine-Tuning'` →
 * `'finetuning'`, `'강화 학습'` → `'강화학습'`. Returns `''` for a text without letters and digits.
 */
export function normalizeKey(text: string): string {
  return foldCaseAndAccents(text).replace(SEPARATORS, '');
}
