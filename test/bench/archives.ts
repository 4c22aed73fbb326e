import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectDigests } from '../../src/build/collectDigests';
import { readDigestFolder } from '../../src/build/digestSources';
import type { Paper } from '../../src/digest/paper';
import { growArchive } from './growArchive';

/** Writes an archive grown from some papers. */
export function writeGrown(source: readonly Paper[], size: number, folder: string): void {
  write(folder, growArchive(source, size));
}

/** Writes the files that the build makes of a folder of digests. */
export async function publish(digests: string, folder: string): Promise<void> {
  const { sources, errors } = await readDigestFolder(digests);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  write(folder, collectDigests(sources));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
