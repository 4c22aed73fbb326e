/** Numbers of a chunk. Chosen: a queue wastes half a chunk on average, an archive has thousands of them. */
const CHUNK_LENGTH = 2 ** 14;

/**
 * Whole numbers that are taken in the order in which they were added. In chunks: it grows without copying
 * and gives back the memory of what has been taken, so that millions of numbers make no peak.
 */
export class NumberQueue {
  private readonly Chunk: typeof Uint16Array | typeof Uint32Array;
  private readonly chunks: (Uint16Array | Uint32Array)[] = [];
  private added = 0;
  private taken = 0;

  constructor(Chunk: typeof Uint16Array | typeof Uint32Array) {
    this.Chunk = Chunk;
  }

  add(number: number): void {
    const place = this.added++ % CHUNK_LENGTH;
    if (place === 0) this.chunks.push(new this.Chunk(CHUNK_LENGTH));
    const chunk = this.chunks.at(-1);
    if (chunk) chunk[place] = number;
  }

  /** The next number; there must be one. */
  take(): number {
    const place = this.taken++ % CHUNK_LENGTH;
    const number = this.chunks[0]?.[place] ?? 0;
    if (place === CHUNK_LENGTH - 1) this.chunks.shift();
    return number;
  }
}
