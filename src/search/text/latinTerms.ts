import { foldCaseAndAccents } from '../../korean/normalize';

/** Letters of a part of camel case at least: fewer are no word. */
export const MIN_CAMEL_PART = 3;

/**
 * The terms of a Latin word or compound: its parts, the parts of camel case, letters and digits apart,
 * and last the whole without separators. Plurals become singulars, numbers keep their dot.
 * `'OmniAlign-V'` → omnialign, omni, align, v, omnialignv · `'llama3'` → llama3, llama, 3.
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
    if (runs.length > 1) for (const run of runs) terms.add(singular(run));
  }
  if (parts.length > 1) terms.add(singular(foldCaseAndAccents(parts.join(''))));
  return [...terms];
}

/**
 * Light plural stripping of a word in lower case: `'models'` → `'model'`, `'studies'` → `'study'`. Leaves
 * words of three letters and those in -ss, -us, -is, -as, -os: class, corpus, analysis, bias.
 */
export function singular(word: string): string {
  // News are not new.
  if (word === 'news' || word.length < 4 || !word.endsWith('s') || /(ss|us|is|as|os)$/.test(word))
    return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
