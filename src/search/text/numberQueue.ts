/** Numbers of a chunk. Chosen: a queue wastes half a chunk on average, an archive has thousands of them. */
const CHUNK_LENGTH = 2 ** 14;

type Chunk = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/**
 * Whole numbers that are taken in the order in which they were added. In chunks: it grows without copying
 * and gives back the memory of what has been taken, so that millions of numbers make no peak.
 */
export class NumberQueue {
  private readonly createChunk: () => Chunk;
  private readonly chunks: (Chunk | null)[] = [];
  private last: Chunk;
  private first: Chunk;
  private lastLength = 0;
  private firstTaken = 0;
  private chunksTaken = 0;

  /** @param bits of a number: 16 or 32 */
  constructor(bits: 16 | 32) {
    this.createChunk = () =>
      bits === 16 ? new Uint16Array(CHUNK_LENGTH) : new Uint32Array(CHUNK_LENGTH);
    this.last = this.createChunk();
    this.first = this.last;
    this.chunks.push(this.last);
  }

  /** Bytes of the chunks that it holds. */
  get bytes(): number {
    return this.chunks.reduce((sum, chunk) => sum + (chunk?.byteLength ?? 0), 0);
  }

  add(number: number): void {
    if (this.lastLength === CHUNK_LENGTH) {
      this.last = this.createChunk();
      this.chunks.push(this.last);
      this.lastLength = 0;
    }
    this.last[this.lastLength++] = number;
  }

  /** The next number; 0 after the last. */
  take(): number {
    if (this.firstTaken === CHUNK_LENGTH) {
      this.chunks[this.chunksTaken++] = null;
      this.first = this.chunks[this.chunksTaken] ?? this.createChunk();
      this.firstTaken = 0;
    }
    return this.first[this.firstTaken++] ?? 0;
  }
}
