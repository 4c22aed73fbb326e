import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile, MANIFEST_FILE } from '../../src/digest/manifest';
import { parseManifest } from '../../src/digest/manifestFile';
import { parseDigest } from '../../src/digest/parseDigest';

/** The paths of three pages of a built site: the front, the first paper of the newest day, and that day. */
export function pathsOf(site: string): Readonly<Record<'front' | 'paper' | 'day', string>> {
  const manifest = parseManifest(JSON.parse(readFileSync(join(site, MANIFEST_FILE), 'utf8')));
  const [newest] = manifest?.days ?? [];
  if (!newest) throw new Error(`${site}: expected a day, found none`);
  const [paper] = parseDigest(readFileSync(join(site, digestFile(newest)), 'utf8')).papers;
  return { front: '', paper: `paper/${paper?.id}/`, day: `day/${newest.day}/` };
}
