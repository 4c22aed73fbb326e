import { lookupFile, MANIFEST_FILE, type Manifest, packFile } from '../digest/manifest';
import { type Month, readPack } from './files';
import type { HeldFiles } from './heldFiles';
import type { ReadFile } from './readFile';

/**
 * Keeps an archive on this device: a pack a month, which holds the days' own files too, the lookups, and
 * last the list of days, so that a list never takes the place of another before its digests are there.
 * What no longer belongs to it is given up then. Stops where the device takes no more.
 *
 * @param months those to keep; what is held of others stays
 * @param onHeld told how many of them are
 * @returns whether all of it is held
 */
export async function holdArchive(
  readFile: ReadFile,
  held: HeldFiles,
  manifest: Manifest,
  months: readonly Month[],
  onHeld: (months: number) => void = () => {},
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
    onHeld(place + 1);
  }
  for (const path of lookupsOf(manifest)) {
    if (!(await keep(path, () => readFile(path)))) return false;
  }
  const list = new TextEncoder().encode(JSON.stringify(manifest));
  if (!(await held.put(MANIFEST_FILE, list))) return false;
  await held.keepOnly(new Set([...packsOf(manifest), ...lookupsOf(manifest), MANIFEST_FILE]));
  return true;
}

function packsOf({ packs }: Manifest): string[] {
  return Object.entries(packs).map(([month, hash]) => packFile(month, hash));
}

function lookupsOf({ lookups }: Manifest): string[] {
  return Object.entries(lookups).map(([month, hash]) => lookupFile(month, hash));
}
