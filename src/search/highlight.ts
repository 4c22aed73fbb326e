import { isHangul, words } from '../korean/words';
import { answersTerm, terms, wordTerms } from './terms';

export type Segment = { readonly text: string; readonly marked: boolean };

/**
 * A text in segments, those that a question's terms matched marked: whole words, but of a Korean
 * word only the matched beginning, so that its particle stays plain. Joined, the segments are the
 * text. `highlight('확산 모델을', ['모델'])` → `확산 `, **`모델`**, `을`.
 */
export function highlight(text: string, asked: readonly string[]): Segment[] {
  if (asked.length === 0) return [{ text, marked: false }];
  const segments: Segment[] = [];
  let done = 0;
  for (const word of words(text)) {
    const hit = asked.find((term) => wordTerms(word).some((own) => answersTerm(own, term)));
    if (hit === undefined) continue;
    const end = isHangul(word.text) ? word.start + hit.length : word.end;
    if (word.start > done) segments.push({ text: text.slice(done, word.start), marked: false });
    segments.push({ text: text.slice(word.start, end), marked: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), marked: false });
  return segments;
}

/** How many of the terms a text holds. */
export function countMatches(text: string, asked: readonly string[]): number {
  const own = terms(text);
  return asked.filter((term) => own.some((word) => answersTerm(word, term))).length;
}
