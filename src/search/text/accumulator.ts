import { Scores } from './scores';

/** Papers with what their scores are multiplied by. */
export type Weighed = { readonly scores: Scores; readonly weight: number };

/** From this share of the papers on, looking at all of them is faster than sorting those that have a score. */
const MANY = 1 / 16;

/**
 * Unites scores by paper in buffers that are reused between calls, 12 bytes a paper. Belongs to the lookup
 * of one corpus.
 */
export class Accumulator {
  private readonly best: Float64Array;
  private readonly docIds: Uint32Array;

  /** @param docCount papers of the corpus: the ids of their documents are below it */
  constructor(docCount: number) {
    this.best = new Float64Array(docCount);
    this.docIds = new Uint32Array(docCount);
  }

  /** Papers in any of some sets, with the best of their scores there. */
  union(sets: readonly Scores[]): Scores {
    return this.unite(sets.map((scores) => ({ scores, weight: 1 })));
  }

  /** The same, each set by its weight. */
  unite(sets: readonly Weighed[]): Scores {
    const filled = sets.filter(({ scores }) => scores.size > 0);
    const [first] = filled;
    if (first && filled.length === 1) return first.scores.weigh(first.weight);
    const { best } = this;
    let size = 0;
    for (const { scores, weight } of filled) size = this.add(scores, weight, size);
    const ascending = this.ascending(size);
    const values = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const docId = ascending[at] ?? 0;
      values[at] = best[docId] ?? 0;
      best[docId] = 0;
    }
    return new Scores(ascending, values);
  }

  /** Returns how many papers have a score by now; `size` had one before. */
  private add({ docIds, values }: Scores, weight: number, size: number): number {
    const { best } = this;
    let next = size;
    for (let at = 0; at < docIds.length; at++) {
      const docId = docIds[at] ?? 0;
      const score = (values[at] ?? 0) * weight;
      const known = best[docId] ?? 0;
      if (known === 0) this.docIds[next++] = docId;
      if (score > known) best[docId] = score;
    }
    return next;
  }

  /** The papers that have a score. */
  private ascending(size: number): Uint32Array {
    const { best } = this;
    if (size < best.length * MANY) return this.docIds.slice(0, size).sort();
    const docIds = new Uint32Array(size);
    let next = 0;
    for (let docId = 0; docId < best.length; docId++) {
      if ((best[docId] ?? 0) > 0) docIds[next++] = docId;
    }
    return docIds;
  }
}
