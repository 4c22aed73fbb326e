import { fold, normalizeKey } from '../../korean/normalize';
import { phraseOf } from '../text/forms';

export type Segment = { readonly text: string; readonly marked: boolean };

/**
 * A text in segments, the places where a form stands marked, however they are spaced; joined, the
 * segments are the text. `highlight('강화 학습을', ['강화학습'])` → **`강화 학습`**, `을`.
 *
 * @param forms normalized, or quoted texts in their quotes (`Form`); a Latin one of four letters or fewer is marked as a word only
 */
export function highlight(text: string, forms: readonly string[]): Segment[] {
  const spans = merge(forms.flatMap((form) => occurrences(text, form)));
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (start > done) segments.push({ text: text.slice(done, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), marked: false });
  return segments;
}

/** How many of the forms a text holds. */
export function countMatches(text: string, forms: readonly string[]): number {
  return forms.filter((form) => occurrences(text, form).length > 0).length;
}

type Span = { readonly start: number; readonly end: number };

function occurrences(text: string, form: string): Span[] {
  if (form === '') return [];
  const phrase = phraseOf(form);
  if (phrase) return phrase.spans(text);
  const { letters, places } = lettersOf(text);
  const spans: Span[] = [];
  for (let at = letters.indexOf(form); at >= 0; at = letters.indexOf(form, at + form.length)) {
    const start = places[at] ?? 0;
    const end = (places[at + form.length - 1] ?? 0) + 1;
    if (!isShortLatin(form) || isWord(text, start, end)) spans.push({ start, end });
  }
  return spans;
}

/** The last text taken apart: a row looks for many forms in the same one. */
let last = { text: '', letters: '', places: [] as readonly number[] };

/** The normalized text, with the place in the text of each of its letters. */
function lettersOf(text: string): typeof last {
  if (last.text === text) return last;
  let letters = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const own = normalizeKey(text.charAt(place));
    letters += own;
    for (let n = 0; n < own.length; n++) places.push(place);
  }
  last = { text, letters, places };
  return last;
}

function isShortLatin(form: string): boolean {
  return /^[a-z]{1,4}$/.test(form);
}

function isWord(text: string, start: number, end: number): boolean {
  const isLetter = (char: string) => /^[a-z]$/.test(fold(char));
  const after = text.charAt(end).toLowerCase() === 's' ? end + 1 : end;
  return !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(after));
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (before && span.start < before.end) before.end = Math.max(before.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
