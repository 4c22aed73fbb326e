/**
 * Writes the forms of a character that Unicode calls compatible as that character (NFKC): full-width
 * signs, ligatures, mathematical letters, loose jamo of a syllable. `'ｖｏｔｅｓ：＞２０'` → `'votes:>20'`,
 * `'ﬁne'` → `'fine'`. What is typed and what papers say are both folded by it. Consonants and vowels as
 * the keyboard writes them stay, since NFKC takes `'ㅎ'` for the beginning of a syllable. Idempotent.
 */
export function foldForms(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FOLDABLE, (run) => run.normalize('NFKC'));
}

const PLAIN = /^[ -~가-힣]*$/;
const FOLDABLE = /[^ㄱ-ㆎ]+/g;
