import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../src/archive/files';
import { findManifest } from '../../../../src/archive/offline/findManifest';
import { saveArchive } from '../../../../src/archive/offline/saveArchive';
import { saveManifest } from '../../../../src/archive/offline/saveManifest';
import { monthsOf } from '../../../../src/archive/packs';
import { MANIFEST_FILE, type Manifest } from '../../../../src/digest/manifest';
import { ownDays } from '../../../../src/digest/ownDigests';
import { withOwnDays } from '../../../../src/digest/ownManifest';
import { ownImport } from '../../digest/ownImports';
import { changedFiles, fileOf, hostOf, memoryCache, PACKS } from '../archive';

const manifest = await readManifest(hostOf().readFile);
/** The archive before its newest day came. */
const older = await readManifest(hostOf({}, changedFiles('2025-04-08', null)).readFile);
/** The archive after a day of February has changed. */
const later = await readManifest(
  hostOf(
    {},
    changedFiles('2025-02-26', (text) => `${text}\n`),
  ).readFile,
);

const FEBRUARY = '2025-02';

async function storedIn(cache: ReturnType<typeof memoryCache>): Promise<Manifest | null> {
  const bytes = cache.files.get(MANIFEST_FILE);
  return bytes ? readManifest(async () => bytes).catch(() => null) : null;
}

/** A device where a visit has stored its manifest and some files. */
async function deviceWith(stored: Manifest, ...paths: readonly (string | undefined)[]) {
  const cache = memoryCache();
  await saveManifest(cache, stored);
  for (const path of paths) cache.files.set(path ?? '', Uint8Array.of(1));
  return cache;
}

describe('saveManifest', () => {
  it('stores the first manifest, and deletes nothing that it names', async () => {
    const cache = memoryCache();
    const [pack = ''] = PACKS;
    for (const path of [pack, fileOf('2025-02-26')]) cache.files.set(path, Uint8Array.of(1));
    cache.files.set('digests/2020-01-01-0a1b2c3d.md', Uint8Array.of(1));
    await saveManifest(cache, manifest);
    expect(await storedIn(cache)).toEqual(manifest);
    expect([...cache.files.keys()].sort()).toEqual(
      [MANIFEST_FILE, pack, fileOf('2025-02-26')].sort(),
    );
  });

  it('stores none of the reader’s own days, and keeps the file of a day that has some', async () => {
    const imports = [ownImport('a.zip', { '2025-02-26': ['2502.00001'], '2026-01-05': [] })];
    const cache = memoryCache();
    cache.files.set(fileOf('2025-02-26'), Uint8Array.of(1));
    await saveManifest(cache, withOwnDays(manifest, null, ownDays(imports)));
    expect(await storedIn(cache)).toEqual(manifest);
    expect([...cache.files.keys()]).toContain(fileOf('2025-02-26'));
  });

  it('replaces that of an earlier visit that has stored days alone, and keeps these', async () => {
    const days = ['2025-02-26', '2025-03-07'].map(fileOf);
    const cache = await deviceWith(older, ...days);
    await saveManifest(cache, manifest);
    expect(await storedIn(cache)).toEqual(manifest);
    expect([...cache.files.keys()]).toEqual(expect.arrayContaining(days));
  });

  it('replaces one whose stored packs the new one names too', async () => {
    const cache = await deviceWith(older, PACKS[1]);
    await saveManifest(cache, manifest);
    expect(await storedIn(cache)).toEqual(manifest);
    expect([...cache.files.keys()]).toContain(PACKS[1]);
  });

  it('leaves one whose stored packs would be lost, until the archive is stored', async () => {
    const pack = PACKS.find((path) => path.includes(FEBRUARY));
    const cache = await deviceWith(manifest, pack);
    await saveManifest(cache, later);
    expect(await storedIn(cache)).toEqual(manifest);
    expect([...cache.files.keys()]).toContain(pack);
    const { readFile } = hostOf(
      {},
      changedFiles('2025-02-26', (text) => `${text}\n`),
    );
    const found = await findManifest(readFile, cache);
    expect(await saveArchive(readFile, cache, found, monthsOf(later))).toBe('saved');
    expect(await storedIn(cache)).toEqual(later);
  });

  it('leaves a newer one, and one that only newer code can read', async () => {
    const cache = await deviceWith(manifest);
    await saveManifest(cache, older);
    expect(await storedIn(cache)).toEqual(manifest);
    cache.files.set(MANIFEST_FILE, Uint8Array.of(1));
    await saveManifest(cache, manifest);
    expect(cache.files.get(MANIFEST_FILE)).toEqual(Uint8Array.of(1));
  });

  it('is no obstacle to the archive that is stored after it', async () => {
    const cache = memoryCache();
    const { readFile } = hostOf();
    // The worker has found nothing stored, and the page stores meanwhile.
    const found = await findManifest(readFile, cache);
    await saveManifest(cache, manifest);
    expect(await saveArchive(readFile, cache, found, monthsOf(manifest))).toBe('saved');
  });
});
