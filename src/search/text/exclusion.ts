import type { Clause } from './clause';
import { formsCounter } from './forms';
import type { TermLookup } from './termLookup';

/**
 * Papers to exclude for `-word`: those whose title or summary contains the word or a synonym; only the
 * title for `-title:word`.
 */
export function papersContaining(
  { accumulator, corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
): Uint32Array {
  // Not prefixes, parts or initials: excluding must not guess.
  const wordsAndSynonyms = alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
  const { docIds } = accumulator.union(wordsAndSynonyms.map(({ scores }) => scores));
  const counters = wordsAndSynonyms.flatMap(({ forms }) => forms.map(formsCounter));
  const isCounted = (times: number, passage: number) => times > 0 && (passage === 0 || !inTitle);
  // The index also matches author names and stems; the texts decide.
  return docIds.filter((docId) => {
    const doc = corpus.docs[docId];
    return doc !== undefined && counters.some((count) => count(doc).some(isCounted));
  });
}
