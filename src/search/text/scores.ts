/**
 * Papers, by their places in the corpus in ascending order, with how well each matches, above 0. In
 * two arrays: a very common word is in nearly every paper of a large archive.
 */
export class Scores {
  readonly docs: Uint32Array;
  readonly values: Float64Array;

  constructor(docs: Uint32Array, values: Float64Array) {
    this.docs = docs;
    this.values = values;
  }

  get size(): number {
    return this.docs.length;
  }

  has(doc: number): boolean {
    return this.place(doc) >= 0;
  }

  /** The same papers, each score times a share. */
  weigh(share: number): Scores {
    return share === 1
      ? this
      : new Scores(
          this.docs,
          this.values.map((value) => value * share),
        );
  }

  /** The papers for which a condition holds. */
  filter(isWanted: (doc: number) => boolean): Scores {
    const kept = new Uint32Array(this.docs.length);
    const values = new Float64Array(this.docs.length);
    let size = 0;
    for (const [at, doc] of this.docs.entries()) {
      if (!isWanted(doc)) continue;
      kept[size] = doc;
      values[size++] = this.values[at] ?? 0;
    }
    return new Scores(kept.slice(0, size), values.slice(0, size));
  }

  /** The papers, best first; of two equal ones the first of the corpus. */
  ranked(): Uint32Array {
    // One number a paper: native sorting of numbers needs no call for each pair.
    const keys = this.values.map(
      (value, at) => (HIGHEST - Math.round(value * PRECISION)) * DOCS + (this.docs[at] ?? 0),
    );
    return Uint32Array.from(keys.sort(), (key) => key % DOCS);
  }

  private place(doc: number): number {
    let low = 0;
    let high = this.docs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.docs[middle] ?? 0;
      if (found === doc) return middle;
      if (found < doc) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The score of a paper; 0 where it does not match. */
  get(doc: number): number {
    const place = this.place(doc);
    return place < 0 ? 0 : (this.values[place] ?? 0);
  }
}

/** Scores are told apart to a millionth; none is above a thousand. A corpus has a million papers at most. */
const PRECISION = 1e6;
const HIGHEST = 1e9;
const DOCS = 2 ** 20;

export const NO_SCORES = new Scores(new Uint32Array(), new Float64Array());

/** Adds up or compares scores by paper, in room that is used again and again. */
let sums = new Float64Array(1024);
let met = new Uint32Array(1024);

/** Collects what `visit` hands over; of several scores of a paper `combine` makes one. */
export function accumulate(
  combine: (one: number, other: number) => number,
  visit: (add: (doc: number, score: number) => void) => void,
): Scores {
  let size = 0;
  visit((doc, score) => {
    if (doc >= sums.length) widen(doc);
    const known = sums[doc] ?? 0;
    if (known === 0) met[size++] = doc;
    sums[doc] = known === 0 ? score : combine(known, score);
  });
  const docs = met.slice(0, size).sort();
  const values = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const doc = docs[at] ?? 0;
    values[at] = sums[doc] ?? 0;
    sums[doc] = 0;
  }
  return new Scores(docs, values);
}

function widen(doc: number): void {
  const wider = new Float64Array(doc * 2);
  wider.set(sums);
  sums = wider;
  const longer = new Uint32Array(doc * 2);
  longer.set(met);
  met = longer;
}

/** Papers in any of some sets, with the best of their scores there. */
export function union(sets: readonly Scores[]): Scores {
  const filled = sets.filter(({ size }) => size > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  return accumulate(Math.max, (add) => {
    for (const { docs, values } of filled) {
      for (let at = 0; at < docs.length; at++) add(docs[at] ?? 0, values[at] ?? 0);
    }
  });
}

/** Papers in all of some sets, with the mean of their scores there. */
export function intersect(sets: readonly Scores[]): Scores {
  const [smallest = NO_SCORES, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (others.length === 0) return smallest;
  return accumulate(Math.max, (add) => {
    for (let at = 0; at < smallest.size; at++) {
      const doc = smallest.docs[at] ?? 0;
      let sum = smallest.values[at] ?? 0;
      for (const other of others) {
        const score = other.get(doc);
        sum = score === 0 ? Number.NaN : sum + score;
      }
      if (!Number.isNaN(sum)) add(doc, sum / sets.length);
    }
  });
}
