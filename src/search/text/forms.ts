import { foldCaseAndAccents } from '../../korean/normalize';
import type { Doc, Passage } from './doc';
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
  const word = wordPattern(form);
  if (word) {
    return ({ text, normalized }) =>
      normalized.includes(form) ? countMatches(foldCaseAndAccents(text), word) : 0;
  }
  return ({ normalized }) => countIn(normalized, form);
}

const NONE: readonly number[] = [];

/** The same for all passages of a paper at once, by their order; `[]` where none has the form. */
export function formsCounter(form: Form): (doc: Doc) => readonly number[] {
  const count = formCounter(form);
  if (phraseOf(form) || form === '') return ({ passages }) => passages.map(count);
  const word = wordPattern(form);
  return (doc) => {
    const { letters, passages } = doc;
    let place = letters.indexOf(form);
    if (place < 0) return NONE;
    const counts: number[] = [];
    let end = 0;
    for (const { text, normalized } of passages) {
      end += normalized.length;
      const last = end - form.length;
      let times = 0;
      if (word && place >= 0 && place <= last) {
        times = countMatches(foldCaseAndAccents(text), word);
        place = letters.indexOf(form, end);
      }
      for (; place >= 0 && place <= last; times++) {
        place = letters.indexOf(form, place + form.length);
      }
      counts.push(times);
      // The next passage begins after the sign between them.
      end++;
    }
    return counts;
  };
}

/** null: the form counts in other words too. */
function wordPattern(form: Form): RegExp | null {
  if (!/^[a-z]{1,4}$/.test(form)) return null;
  return new RegExp(`(?<![a-z])${Array.from(form).join('-?')}s?(?![a-z])`, 'g');
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

function countIn(letters: string, form: Form): number {
  let count = 0;
  for (let at = letters.indexOf(form); at >= 0 && form !== ''; count++) {
    at = letters.indexOf(form, at + form.length);
  }
  return count;
}
