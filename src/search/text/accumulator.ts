import { Scores } from './scores';

/** Score sums by paper, and the papers that have one. */
type Buffers = { readonly sums: Float64Array; readonly docIds: Uint32Array };

/**
 * Collects scores by paper into buffers that are reused between calls, 12 bytes a paper. Belongs to the
 * lookup of one corpus. A call within the `visit` of another gets buffers of its own, and a `visit`
 * that throws leaves no scores in them.
 */
export class Accumulator {
  private readonly docCount: number;
  private readonly free: Buffers[] = [];

  /** @param docCount papers of the corpus: the ids of their documents are below it */
  constructor(docCount: number) {
    this.docCount = docCount;
  }

  /**
   * The scores that `visit` adds, each above 0; `combine` makes one of several scores of a paper.
   * Throws a RangeError for an id outside of the corpus.
   */
  accumulate(
    combine: (sum: number, score: number) => number,
    visit: (add: (docId: number, score: number) => void) => void,
  ): Scores {
    const buffers = this.free.pop() ?? this.allocate();
    const { sums, docIds } = buffers;
    let size = 0;
    try {
      visit((docId, score) => {
        const sum = sums[docId];
        if (sum === undefined) throw new RangeError(`no document ${docId}`);
        if (sum === 0) docIds[size++] = docId;
        sums[docId] = sum === 0 ? score : combine(sum, score);
      });
      const ascending = docIds.slice(0, size).sort();
      const values = new Float64Array(size);
      for (let at = 0; at < size; at++) values[at] = sums[ascending[at] ?? 0] ?? 0;
      return new Scores(ascending, values);
    } finally {
      for (let at = 0; at < size; at++) sums[docIds[at] ?? 0] = 0;
      this.free.push(buffers);
    }
  }

  /** Papers in any of some sets, with the best of their scores there. */
  union(sets: readonly Scores[]): Scores {
    const filled = sets.filter(({ size }) => size > 0);
    const [first] = filled;
    if (first && filled.length === 1) return first;
    return this.accumulate(Math.max, (add) => {
      for (const { docIds, values } of filled) {
        for (let at = 0; at < docIds.length; at++) add(docIds[at] ?? 0, values[at] ?? 0);
      }
    });
  }

  private allocate(): Buffers {
    return { sums: new Float64Array(this.docCount), docIds: new Uint32Array(this.docCount) };
  }
}
