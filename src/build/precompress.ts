import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Endings of text. Pictures and woff2 are compressed already; `_headers` and `nginx.conf` are not served. */
const TEXT = /\.(css|html|js|json|md|svg|txt|webmanifest|xml)$/;

/** Smaller files gain less than their headers weigh. */
const MIN_BYTES = 512;

/** Compresses at the highest level; ending → content. */
const FORMATS = {
  gz: (bytes: Uint8Array) => gzipBytes(bytes, { level: constants.Z_BEST_COMPRESSION }),
  br: (bytes: Uint8Array) =>
    brotliBytes(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
} as const;

const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);

/**
 * Writes `index.html.gz` and `index.html.br` beside every `index.html`, and so for every file of text that gets
 * smaller by it. Returns how many files were written.
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  // Each takes the next path: all files at once would be more than memory holds.
  const counts = Array.from({ length: availableParallelism() }, async () => {
    let written = 0;
    for (const path of paths) written += await compressFile(path);
    return written;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function compressFile(path: string): Promise<number> {
  const bytes = await readFile(path);
  if (bytes.length < MIN_BYTES) return 0;
  const { atime, mtime } = await stat(path);
  const written = await Promise.all(
    Object.entries(FORMATS).map(async ([ending, compress]) => {
      const packed = await compress(bytes);
      if (packed.length >= bytes.length) return [];
      const beside = `${path}.${ending}`;
      await writeFile(beside, packed);
      // nginx sends the time of the file that it reads: both are to say the same.
      await utimes(beside, atime, mtime);
      return [beside];
    }),
  );
  return written.flat().length;
}
