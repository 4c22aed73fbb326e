/**
 * Papers, as ascending ids of their documents in the corpus, with how well each matches, above 0. In
 * two arrays: a very common word is in nearly every paper of a large archive.
 */
export class Scores {
  readonly docIds: Uint32Array;
  readonly values: Float64Array;

  constructor(docIds: Uint32Array, values: Float64Array) {
    this.docIds = docIds;
    this.values = values;
  }

  get size(): number {
    return this.docIds.length;
  }

  has(docId: number): boolean {
    return this.indexOf(docId) >= 0;
  }

  /** The same papers, each score times a share. */
  weigh(share: number): Scores {
    return share === 1
      ? this
      : new Scores(
          this.docIds,
          this.values.map((value) => value * share),
        );
  }

  /** The papers for which a condition holds. */
  filter(isWanted: (docId: number) => boolean): Scores {
    const kept = new Uint32Array(this.docIds.length);
    const values = new Float64Array(this.docIds.length);
    let size = 0;
    for (const [at, docId] of this.docIds.entries()) {
      if (!isWanted(docId)) continue;
      kept[size] = docId;
      values[size++] = this.values[at] ?? 0;
    }
    return new Scores(kept.slice(0, size), values.slice(0, size));
  }

  /** The papers, best first; of two equal ones the first of the corpus. */
  ranked(): Uint32Array {
    // One number a paper: native sorting of numbers needs no call for each pair.
    const keys = this.values.map(
      (value, at) => (HIGHEST - Math.round(value * PRECISION)) * MAX_DOCS + (this.docIds[at] ?? 0),
    );
    return Uint32Array.from(keys.sort(), (key) => key % MAX_DOCS);
  }

  private indexOf(docId: number): number {
    let low = 0;
    let high = this.docIds.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.docIds[middle] ?? 0;
      if (found === docId) return middle;
      if (found < docId) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The score of a paper; 0 where it does not match. */
  get(docId: number): number {
    const index = this.indexOf(docId);
    return index < 0 ? 0 : (this.values[index] ?? 0);
  }
}

/** Scores are told apart to a millionth; none is above a thousand. A corpus has a million papers at most. */
const PRECISION = 1e6;
const HIGHEST = 1e9;
const MAX_DOCS = 2 ** 20;

export const NO_SCORES = new Scores(new Uint32Array(), new Float64Array());

/** Papers in all of some sets, with the mean of their scores there; none for no sets. */
export function intersect(sets: readonly Scores[]): Scores {
  const [smallest = NO_SCORES, ...larger] = [...sets].sort((a, b) => a.size - b.size);
  if (larger.length === 0) return smallest;
  const docIds = new Uint32Array(smallest.size);
  const values = new Float64Array(smallest.size);
  let size = 0;
  for (let at = 0; at < smallest.size; at++) {
    const docId = smallest.docIds[at] ?? 0;
    let sum = smallest.values[at] ?? 0;
    for (const set of larger) {
      const score = set.get(docId);
      if (score === 0) sum = Number.NaN;
      sum += score;
    }
    if (Number.isNaN(sum)) continue;
    docIds[size] = docId;
    values[size++] = sum / sets.length;
  }
  return new Scores(docIds.slice(0, size), values.slice(0, size));
}
