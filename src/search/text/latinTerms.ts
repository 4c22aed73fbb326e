import { foldCaseAndAccents } from '../../korean/normalize';

/** Plurals from Latin and Greek, and of what ends in one s. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'biases bias|lenses lens|analyses analysis|hypotheses hypothesis|matrices matrix|vertices vertex|indices index|corpora corpus|criteria criterion|phenomena phenomenon'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

const DIMENSIONS = /^\d+d$/;

/** Letters of a part of camel case at least: fewer are no word. */
export const MIN_CAMEL_PART = 3;

/**
 * The terms of a Latin word or compound: its parts, the parts of camel case, letters and digits apart, though no
 * digit of 3D, and last the whole without separators. Plurals become singulars, numbers keep their dot.
 * `'OmniAlign-V'` → omnialign, omni, align, v, omnialignv · `'llama3.1'` → llama, 3.1, llama3.1.
 */
export function latinTerms(compound: string): string[] {
  const terms = new Set<string>();
  const parts = compound.split(/[-_'’+]|\.(?!\d)|(?<!\d)\./).filter((part) => part !== '');
  for (const part of parts) {
    const folded = foldCaseAndAccents(part);
    terms.add(singular(folded));
    for (const piece of part.split(/(?<=[a-z])(?=[A-Z])/)) {
      if (piece !== part && piece.length >= MIN_CAMEL_PART)
        terms.add(singular(foldCaseAndAccents(piece)));
    }
    const runs = folded.match(/[a-z]+|[0-9]+(?:\.[0-9]+)?/g) ?? [];
    if (runs.length > 1 && !DIMENSIONS.test(folded)) {
      for (const run of runs) terms.add(singular(run));
    }
  }
  const whole = singular(foldCaseAndAccents(parts.join('')));
  terms.delete(whole);
  return whole === '' ? [] : [...terms, whole];
}

/**
 * Light plural stripping of a word in lower case: `'models'` → `'model'`, `'studies'` → `'study'`. Leaves
 * words of three letters and those in -ss, -us, -is, -as, -os: class, corpus, analysis, bias, chaos, but no videos
 * and scenarios.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:x|ss|sh|[^a]ch)es$/.test(word)) return word.slice(0, -2);
  // News are not new.
  if (
    word === 'news' ||
    word.length < 4 ||
    !word.endsWith('s') ||
    /(ss|us|is|as|(?<![ei])os)$/.test(word)
  )
    return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
