import type { Passage } from './doc';
import { ExactPhrase } from './exactPhrase';

/**
 * How something asked is written in texts: letters and digits alone (`normalizeKey`), which are found
 * however they are spaced; or a quoted text in its quotes, `'"c++"'`, which is found as `ExactPhrase`
 * says.
 */
export type Form = string;

/** The form of a quoted text. `'C++'` → `'"C++"'`. */
export function exactForm(quoted: string): Form {
  return `"${quoted}"`;
}

/** The phrase of an exact form; null for any other form. */
export function phraseOf(form: Form): ExactPhrase | null {
  return form.startsWith('"') ? new ExactPhrase(form.slice(1, -1)) : null;
}

/**
 * Counts how often a passage has a form. A Latin form of four letters or fewer counts as a word only,
 * alone or in the plural: `rag` is not in `storage`; `unet` is in `U-Net`.
 */
export function formCounter(form: Form): (passage: Passage) => number {
  const phrase = phraseOf(form);
  if (phrase) {
    return (passage) => (phrase.isIn(passage) ? phrase.spans(passage.text).length : 0);
  }
  if (!/^[a-z]{1,4}$/.test(form)) {
    // Most passages do not have it: `includes` makes no array.
    return ({ normalized }) => (normalized.includes(form) ? normalized.split(form).length - 1 : 0);
  }
  const letters = Array.from(form).join('-?');
  const word = new RegExp(`(?<![A-Za-z])${letters}s?(?![A-Za-z])`, 'gi');
  return ({ text, normalized }) =>
    normalized.includes(form) ? Array.from(text.matchAll(word)).length : 0;
}
