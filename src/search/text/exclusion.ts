import type { Clause } from './clause';
import type { Passage } from './doc';
import { formCounter } from './forms';
import type { TermLookup } from './termLookup';

/**
 * Papers that `-word` leaves out: whose texts contain the word or a synonym, in their titles where the
 * clause looks at titles alone. An author of that name does not make a paper contain it.
 */
export function papersContaining(
  { accumulator, corpus }: TermLookup,
  { alternatives, inTitle = false }: Clause,
): Uint32Array {
  const named = alternatives.filter(({ kind }) => kind === 'typed' || kind === 'gloss');
  const { docs } = accumulator.union(named.map(({ scores }) => scores));
  const counters = named.flatMap(({ forms }) => forms.map(formCounter));
  const hasForm = (passage: Passage) => counters.some((count) => count(passage) > 0);
  return docs.filter((place) => {
    const passages = corpus.docs[place]?.passages ?? [];
    return (inTitle ? passages.slice(0, 1) : passages).some(hasForm);
  });
}
