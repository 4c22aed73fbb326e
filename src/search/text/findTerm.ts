import { hashOf } from './hashOf';

/**
 * The number of a term in a table (`TermNumbers`); -1 for a term that is not in it.
 *
 * @param places the number of a term and 1; 0: free. A term whose place is taken is at the next free one
 */
export function findTerm(term: string, terms: readonly string[], places: Uint32Array): number {
  const last = places.length - 1;
  let place = hashOf(term) & last;
  for (let taken = places[place]; taken; taken = places[place]) {
    if (terms[taken - 1] === term) return taken - 1;
    place = (place + 1) & last;
  }
  return -1;
}
