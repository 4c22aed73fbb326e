import { normalizeKey } from '../korean/normalize';
import type { TermTable } from './termTable';

/** A concept of the table of terms, and how people describe it who do not say its name. */
export type Description = {
  readonly spellings: readonly string[];
  /** Nouns without a particle, verbs and adjectives as dictionaries have them; the most telling first. */
  readonly words: readonly string[];
};

/**
 * Reads the text of `descriptions.txt`: plain words, from general knowledge, by which Koreans describe concepts of the
 * table of terms. A line is `spelling: word word …`, by a spelling that no other row has. Throws where no row has it,
 * or several.
 */
export function readDescriptions(text: string, { rowsByKey }: TermTable): readonly Description[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = ''] = line.split(': ');
      const [spellings, ...others] = rowsByKey.get(normalizeKey(name)) ?? [];
      if (!spellings || others.length > 0)
        throw new Error(`rows of terms.txt with “${name}”: not 1`);
      return { spellings, words: words.split(' ') };
    });
}
