import { foldCaseAndAccents } from '../../korean/normalize';

/**
 * The terms of a Latin compound: its parts, the parts of camel case (three letters and more), letters
 * and digits apart, and the whole without separators; plurals as singulars, numbers with their dot.
 * `'OmniAlign-V'` → omnialign, omni, align, v, omnialignv · `'llama3'` → llama3, llama, 3.
 */
export function latinTerms(compound: string): string[] {
  const terms = new Set<string>();
  const parts = compound.split(/[-_'’+]|\.(?!\d)|(?<!\d)\./).filter((part) => part !== '');
  for (const part of parts) {
    const whole = foldCaseAndAccents(part);
    terms.add(singular(whole));
    for (const piece of part.split(/(?<=[a-z])(?=[A-Z])/)) {
      if (piece !== part && piece.length >= 3) terms.add(singular(foldCaseAndAccents(piece)));
    }
    const pieces = whole.match(/[a-z]+|[0-9]+(?:\.[0-9]+)?/g) ?? [];
    if (pieces.length > 1) for (const piece of pieces) terms.add(singular(piece));
  }
  if (parts.length > 1) terms.add(singular(foldCaseAndAccents(parts.join(''))));
  return [...terms];
}

/** Light plural stripping: `'models'` → `'model'`; not `class`, `corpus`, `analysis`, `bias`. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|as|os)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
