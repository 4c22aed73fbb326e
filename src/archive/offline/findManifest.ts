import { MANIFEST_FILE, type Manifest } from '../../digest/manifest';
import { readManifest } from '../files';
import type { ReadFile } from '../readFile';
import type { OfflineCache } from './offlineCache';

/** A manifest, and the bytes of the one that was stored when it was read; null when none was. */
export type FoundManifest = {
  readonly manifest: Manifest;
  readonly before: Uint8Array | null;
};

/** Reads the manifest as the host has it now, for `saveArchive`. */
export async function findManifest(
  readFile: ReadFile,
  cache: OfflineCache,
  signal?: AbortSignal,
): Promise<FoundManifest> {
  const before = await cache.match(MANIFEST_FILE);
  return { manifest: await readManifest(readFile, signal), before };
}
