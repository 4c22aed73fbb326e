import type { Clause } from './clause';
import { formsCounter } from './forms';
import type { TermLookup } from './termLookup';

/**
 * Tells papers to exclude for `-word`: those whose title or summary contains the word or a synonym; only the
 * title for `-title:word`. Reads the texts of the papers that it is asked about alone.
 */
export function containing(
  { accumulator, corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
): (docId: number) => boolean {
  // Not prefixes, parts or initials: excluding must not guess.
  const wordsAndSynonyms = alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
  const mayContain = accumulator.union(wordsAndSynonyms.map(({ scores }) => scores));
  const counters = wordsAndSynonyms.flatMap(({ forms }) => forms.map(formsCounter));
  const isCounted = (times: number, passage: number) => times > 0 && (passage === 0 || !inTitle);
  // The index also matches author names and stems; the texts decide.
  return (docId) => {
    const doc = corpus.docs[docId];
    return (
      doc !== undefined &&
      mayContain.has(docId) &&
      counters.some((count) => count(doc).some(isCounted))
    );
  };
}
