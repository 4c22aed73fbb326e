import { lookupFile, MANIFEST_FILE, type Manifest, packFile } from '../../digest/manifest';
import { type Month, readManifest, readPack } from '../files';
import type { ReadFile } from '../readFile';
import type { OfflineCache } from './offlineCache';

/**
 * Keeps an archive on this device: a pack a month, which holds the days' own files too, the lookups, and
 * last the list of days, so that a list never takes the place of another before its digests are there.
 * What no longer belongs to it is given up then. Stops where the device takes no more.
 *
 * Leaves all as it is where another tab has put its own list meanwhile: that one may be newer.
 *
 * @param months those to keep; what is held of others stays
 * @param onSaved told how many of them are
 * @returns whether all of it is held
 */
export async function saveArchive(
  readFile: ReadFile,
  held: OfflineCache,
  { manifest, before }: FoundManifest,
  months: readonly Month[],
  onSaved: (months: number) => void = () => {},
): Promise<boolean> {
  const there = await held.paths();
  const keep = async (path: string, read: () => Promise<Uint8Array>) => {
    if (there.has(path)) return true;
    const bytes = await read().catch(() => null);
    return bytes !== null && held.put(path, bytes);
  };
  for (const [place, month] of months.entries()) {
    const path = packFile(month.month, month.hash);
    if (!(await keep(path, () => readPack(readFile, month)))) return false;
    onSaved(place + 1);
  }
  for (const path of lookupsOf(manifest)) {
    if (!(await keep(path, () => readFile(path)))) return false;
  }
  const list = new TextEncoder().encode(JSON.stringify(manifest));
  const names = new Set([...packsOf(manifest), ...lookupsOf(manifest), MANIFEST_FILE]);
  return held.replaceList(MANIFEST_FILE, before, list, names);
}

/** A list of days, and the one that the device held when it was read; null: none. */
export type FoundManifest = {
  readonly manifest: Manifest;
  readonly before: Uint8Array | null;
};

/** The list of days as the host has it now, for `saveArchive`. */
export async function findManifest(readFile: ReadFile, held: OfflineCache): Promise<FoundManifest> {
  const before = await held.match(MANIFEST_FILE);
  return { manifest: await readManifest(readFile), before };
}

function packsOf({ packs }: Manifest): string[] {
  return Object.entries(packs).map(([month, hash]) => packFile(month, hash));
}

function lookupsOf({ lookups }: Manifest): string[] {
  return Object.entries(lookups).map(([month, hash]) => lookupFile(month, hash));
}
