import { isParticle, stem } from '../korean/stem';
import { isHangul, type Word, words } from '../korean/words';

/** The terms a text is found by, in order; the index and the question both come through here. */
export function terms(text: string): string[] {
  return words(text).flatMap(wordTerms);
}

/** The terms of one word, of all its forms. */
export function wordTerms(word: Word): string[] {
  return wordForms(word).flat();
}

/**
 * The forms in which one word may stand in a text, each as terms that all belong to it: the stem of
 * a Korean one, none for a particle left alone behind Latin; of a Latin one its parts or, where it
 * has several, the whole without separators: `'gpt-4'` → `[['gpt', '4'], ['gpt4']]`.
 */
export function wordForms({ text }: Word): string[][] {
  if (isHangul(text)) return isParticle(text) ? [] : [[stem(text)]];
  const parts = text.split(/[-._'’+]/);
  return parts.length > 1 ? [parts, [parts.join('')]] : [parts];
}

/** Whether a term of a text is the one asked for, or begins with it. */
export function answersTerm(own: string, asked: string): boolean {
  return own === asked || (findsBeginnings(asked) && own.startsWith(asked));
}

/** A term of one letter is found as a word only: as a beginning it would match everything. */
export function findsBeginnings(asked: string): boolean {
  return asked.length > 1;
}
