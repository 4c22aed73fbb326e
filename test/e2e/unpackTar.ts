import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const BLOCK = 512;
const REGULAR_FILES = ['0', '\0'];

/** Writes the regular files of a small `.tar.br` into a folder. Names over 100 bytes are refused. */
export async function unpackTar(archive: string, folder: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive));
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    // The ustar header: name 0-100, mode 100-108, size 124-136 (both octal), kind at 156.
    const name = normalize(field(tar, at, 100));
    const size = Number.parseInt(field(tar, at + 124, 12), 8);
    const kind = String.fromCharCode(tar[at + 156] ?? 0);
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (name.startsWith('..') || 'xgL'.includes(kind)) throw new Error(`${archive}: odd ${name}`);
    if (REGULAR_FILES.includes(kind)) {
      const mode = Number.parseInt(field(tar, at + 100, 8), 8);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, body, { mode });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(tar: Buffer, from: number, length: number): string {
  const [text = ''] = tar.toString('latin1', from, from + length).split('\0');
  return text.trim();
}
