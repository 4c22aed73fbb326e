import type { TermIndex } from './termIndex';

/** Endings that English adds to a verb, longest first; what is left means the same. */
const ENDINGS = /(?:ations?|ating|ated|ates?|ions?|ings?|ed|(?<=v)als?|ments?|e)$/;

/** Letters of a stem at least. Fewer begin words that have nothing to do with each other. */
const MIN_STEM = 5;

/** Terms that begin like a stem and are looked at. Chosen: a stem has a few dozen. */
const MAX_LOOKED_AT = 80;

/**
 * The terms of an index that are other forms of an English word: `'removing'` → removal, remove,
 * removed. Empty for a word with digits and for one whose stem is shorter than five letters.
 */
export function relatedForms(word: string, index: TermIndex): string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const stem = stemOf(word);
  if (stem.length < MIN_STEM) return [];
  return [stem, ...index.longer(stem, MAX_LOOKED_AT)].filter(
    (term) => term !== word && stemOf(term) === stem && index.holds(term),
  );
}

/** `'planning'` → `'plan'`, `'segmentation'` → `'segment'`; a word whose stem is too short stays. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '').replace(/([^aeiousl])\1$/, '$1');
  return stem.length < MIN_STEM ? word : stem;
}
