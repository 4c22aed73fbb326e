import type { Doc } from './doc';
import { SYNONYM_ROWS } from './synonyms';
import type { TermMention, TermRow } from './termMentions';

/** Bits of a mention below the number of its row: whether it is in the title, and how often it is. */
const TITLE_BIT = 4;
const TIMES_BITS = 3;
const ROW_SHIFT = 3;

/** Mentions that count: more make no difference in `archiveTerms.ts` and `relatedReasons.ts`. */
const MAX_TIMES = 3;

/** Rows of the table that 13 bits tell apart. */
export const MAX_ROWS = 2 ** (16 - ROW_SHIFT);

/** Numbers that there is room for at first: mentions of some forty papers. */
const FIRST_ROOM = 1024;

const ROW_NUMBERS = new Map(SYNONYM_ROWS.map((row, number) => [row, number]));

/**
 * The terms of papers in 16 bits a mention, one paper after another, each with its number of terms first. As maps of
 * objects those of 25,000 papers would need some 60 MB.
 */
export class PackedMentions {
  private readonly places = new WeakMap<Doc, number>();
  private numbers = new Uint16Array(FIRST_ROOM);
  private length = 0;

  has(doc: Doc): boolean {
    return this.places.has(doc);
  }

  add(doc: Doc, mentions: ReadonlyMap<TermRow, TermMention>): void {
    this.makeRoom(mentions.size + 1);
    this.places.set(doc, this.length);
    this.numbers[this.length++] = mentions.size;
    for (const [row, { inTitle, times }] of mentions) {
      const counted = Math.min(MAX_TIMES, times) | (inTitle ? TITLE_BIT : 0);
      this.numbers[this.length++] = ((ROW_NUMBERS.get(row) ?? 0) << ROW_SHIFT) | counted;
    }
  }

  /** Hands the terms of a paper to `visit`, in the order in which it names them; none of one that was not added. */
  each(doc: Doc, visit: (row: TermRow, inTitle: boolean, times: number) => void): void {
    const place = this.places.get(doc);
    if (place === undefined) return;
    const end = place + (this.numbers[place] ?? 0);
    for (let at = place + 1; at <= end; at++) {
      const packed = this.numbers[at] ?? 0;
      const row = SYNONYM_ROWS[packed >> ROW_SHIFT];
      if (row) visit(row, (packed & TITLE_BIT) > 0, packed & TIMES_BITS);
    }
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.numbers.length) return;
    const numbers = new Uint16Array(Math.max(2 * this.numbers.length, this.length + count));
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}
