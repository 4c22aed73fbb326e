import { MANIFEST_FILE, type Manifest } from '../../digest/manifest';
import { readManifest } from '../files';
import { filesOf, manifestBytes, packsOf } from './archiveFiles';
import type { OfflineCache } from './offlineCache';

/**
 * Stores the manifest of a visit that may be too short to store the archive: what the visit reads is found by
 * it when there is no network. The stored manifest stays where packs are stored that the new one does not
 * name, until `saveArchive` has the new ones; and where it is a newer one, or only newer code can read it.
 *
 * @param ofVisit may have the reader's own days, which are stored elsewhere and are no files of the host
 */
export async function saveManifest(cache: OfflineCache, ofVisit: Manifest): Promise<void> {
  const manifest = ofVisit.archive ?? ofVisit;
  const before = await cache.match(MANIFEST_FILE);
  if (before) {
    const stored = await readManifest(async () => before).catch(() => null);
    if (!stored || stored.hash === manifest.hash || isNewer(stored, manifest)) return;
    const paths = await cache.paths();
    const named = new Set(packsOf(manifest));
    if (packsOf(stored).some((path) => paths.has(path) && !named.has(path))) return;
  }
  await cache.replaceList(MANIFEST_FILE, before, manifestBytes(manifest), filesOf(manifest));
}

function isNewer(a: Manifest, b: Manifest): boolean {
  return (a.days[0]?.day ?? '') > (b.days[0]?.day ?? '');
}
