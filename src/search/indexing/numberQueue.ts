/** Numbers of a chunk. Chosen: a queue wastes half a chunk on average, an archive has thousands of them. */
const CHUNK_LENGTH = 2 ** 14;

/**
 * Whole numbers that are taken in the order in which they were added. In chunks: it grows without copying
 * and gives back the memory of what has been taken, so that millions of numbers make no peak.
 */
export class NumberQueue {
  private readonly Chunk: typeof Uint16Array | typeof Uint32Array;
  private readonly chunks: (Uint16Array | Uint32Array)[] = [];
  /** The last chunk, and how many numbers it has. */
  private last: Uint16Array | Uint32Array;
  private lastLength = CHUNK_LENGTH;
  private taken = 0;

  constructor(Chunk: typeof Uint16Array | typeof Uint32Array) {
    this.Chunk = Chunk;
    this.last = new Chunk(0);
  }

  add(number: number): void {
    if (this.lastLength === CHUNK_LENGTH) {
      this.last = new this.Chunk(CHUNK_LENGTH);
      this.lastLength = 0;
      this.chunks.push(this.last);
    }
    this.last[this.lastLength++] = number;
  }

  /** The next number; there must be one. */
  take(): number {
    const place = this.taken++ % CHUNK_LENGTH;
    const number = this.chunks[0]?.[place] ?? 0;
    if (place === CHUNK_LENGTH - 1) this.chunks.shift();
    return number;
  }
}
