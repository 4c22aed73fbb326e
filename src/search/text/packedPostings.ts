/** Fields of a paper; a posting holds the place of its field here. There is no room for a fifth. */
export const FIELDS = ['title', 'authors', 'summary', 'keywords'] as const;

export type Field = (typeof FIELDS)[number];

/**
 * The postings of all terms in arrays that can be stored as they are. Those of term `n` are at
 * `starts[n]` up to `starts[n + 1]`, by paper, then by field.
 */
export type PackedPostings = {
  /** In the order in which the papers first contain them. */
  readonly terms: readonly string[];
  /** The table in which `findTerm` finds their numbers. */
  readonly places: Uint32Array;
  readonly starts: Uint32Array;
  /** The paper of each posting, by its `docId`: 0, 1, 2 … In 16 bits where these hold every one. */
  readonly papers: Uint16Array | Uint32Array;
  /** The term frequency and field of each posting (`packFrequency`). */
  readonly times: Uint16Array;
};

/** Bits of a posting that hold the field. */
const FIELD_BITS = 2;

/** Term frequency saturates here: 14 bits hold it, the other 2 the field. */
const MAX_FREQUENCY = 2 ** (16 - FIELD_BITS) - 1;

/** A term frequency and the place of its field in `FIELDS` in 16 bits. */
export function packFrequency(frequency: number, field: number): number {
  return (Math.min(frequency, MAX_FREQUENCY) << FIELD_BITS) | field;
}

/** The place in `FIELDS` of the field of a packed frequency. */
export function fieldOf(packed: number): number {
  return packed & (2 ** FIELD_BITS - 1);
}

export function frequencyOf(packed: number): number {
  return packed >> FIELD_BITS;
}

/** Hands the postings of term `number` to `visit`, by paper, then by field. */
export function eachPosting(
  { starts, papers, times }: PackedPostings,
  number: number,
  visit: (paper: number, field: number, frequency: number) => void,
): void {
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at++) {
    const packed = times[at] ?? 0;
    visit(papers[at] ?? 0, fieldOf(packed), frequencyOf(packed));
  }
}

/** How many papers contain term `number`. */
export function documentFrequency({ starts, papers }: PackedPostings, number: number): number {
  const start = starts[number] ?? 0;
  const end = starts[number + 1] ?? 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (at === start || papers[at] !== papers[at - 1]) count++;
  }
  return count;
}
