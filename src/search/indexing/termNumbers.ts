import { findTerm } from '../text/findTerm';
import { hashOf } from '../text/hashOf';

/** Places of the table at first: a power of two, so that a hash is cut to a place by its last bits. */
const FIRST_SIZE = 2 ** 12;

/** Terms for each place at most: with more of them many are far from their own. */
const MAX_LOAD = 0.75;

/**
 * Numbers terms: 0, 1, 2 … A hash table in an array that is stored as it is, so that a return visit need not
 * number the terms anew.
 */
export class TermNumbers {
  /** By number. */
  private readonly terms: string[] = [];
  private places = new Uint32Array(FIRST_SIZE);

  /** The number of a term; a new one gets the next. */
  of(term: string): number {
    const known = findTerm(term, this.terms, this.places);
    if (known >= 0) return known;
    const number = this.terms.push(term) - 1;
    put(term, number, this.places);
    if (this.terms.length > this.places.length * MAX_LOAD) this.grow();
    return number;
  }

  /** The terms by number, and where `findTerm` finds these. */
  table(): { readonly terms: readonly string[]; readonly places: Uint32Array } {
    return { terms: this.terms, places: this.places };
  }

  private grow(): void {
    this.places = new Uint32Array(this.places.length * 2);
    for (const [number, term] of this.terms.entries()) put(term, number, this.places);
  }
}

/** Whether places can be those of so many terms: each term has one, and a search for any other ends. */
export function arePlaces(places: Uint32Array, terms: number): boolean {
  const { length } = places;
  if (length <= terms || (length & (length - 1)) !== 0) return false;
  let filled = 0;
  for (const taken of places) {
    if (taken > terms) return false;
    if (taken > 0) filled++;
  }
  return filled === terms;
}

function put(term: string, number: number, places: Uint32Array): void {
  const last = places.length - 1;
  let place = hashOf(term) & last;
  while (places[place]) place = (place + 1) & last;
  places[place] = number + 1;
}
