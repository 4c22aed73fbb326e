import type { Token } from '../../korean/tokens';
import { hashOf } from '../text/hashOf';

/** Places of the table at first: a power of two, so that a hash is cut to a place by its last bits. */
const FIRST_SIZE = 2 ** 12;

/** Sets a glued token apart from the same word alone. */
const GLUED_SEED = 1;

/**
 * Numbers the distinct tokens of texts: 0, 1, 2 … A hash table that reads a token where it is in its text, so that
 * one that is known costs no string; a map would need one for each of the millions of an archive.
 */
export class TokenNumbers {
  /** By number. */
  readonly tokens: Token[] = [];
  /** A token's number and 1; 0: free. A token whose place is taken is at the next free one. */
  private places = new Uint32Array(FIRST_SIZE);
  /** By number. */
  private hashes = new Uint32Array(FIRST_SIZE / 2);

  /** The number of the token at some place of a text; a new one gets the next. */
  of(text: string, start: number, end: number, script: Token['script'], glued: boolean): number {
    const hash = hashOf(text, start, end, glued ? GLUED_SEED : undefined);
    const last = this.places.length - 1;
    let place = hash & last;
    for (let taken = this.places[place]; taken; taken = this.places[place]) {
      if (this.hashes[taken - 1] === hash) {
        const token = this.tokens[taken - 1];
        const isSame = token?.glued === glued && token.text.length === end - start;
        if (isSame && text.startsWith(token.text, start)) return taken - 1;
      }
      place = (place + 1) & last;
    }
    const number = this.tokens.push({ script, text: text.slice(start, end), glued }) - 1;
    this.hashes[number] = hash;
    this.places[place] = number + 1;
    if (this.tokens.length === this.hashes.length) this.grow();
    return number;
  }

  /** Doubles the table before it is more than half full. */
  private grow(): void {
    const hashes = new Uint32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.places = new Uint32Array(this.places.length * 2);
    const last = this.places.length - 1;
    for (let number = 0; number < this.tokens.length; number++) {
      let place = (hashes[number] ?? 0) & last;
      while (this.places[place]) place = (place + 1) & last;
      this.places[place] = number + 1;
    }
  }
}
