import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A seed from the sources in a folder: the same code gets the same inputs, changed code gets others.
 *
 * @param {string} folder
 * @returns {number}
 */
export function seedOf(folder) {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((name) => /\.\w+$/.test(name)).sort()) {
    hash.update(readFileSync(join(folder, path)));
  }
  return hash.digest().readUInt32BE() >>> 1;
}
