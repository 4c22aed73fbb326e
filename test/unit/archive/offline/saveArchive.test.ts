import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../src/archive/files';
import { findManifest } from '../../../../src/archive/offline/findManifest';
import { saveArchive } from '../../../../src/archive/offline/saveArchive';
import { monthsOf } from '../../../../src/archive/packs';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FILES, fileOf, hostOf, memoryCache, PACKS } from '../archive';

/** Of papers and of topics. */
const LOOKUPS = [...FILES.keys()].filter((path) => /papers-|numbers-|topics-/.test(path));
const manifest = await readManifest(hostOf().readFile);
const found = { manifest, before: null };
const months = monthsOf(manifest);

/** A file of the same length with another first letter. */
function altered(path = ''): string {
  return `X${FILES.get(path)?.slice(1)}`;
}

describe('saveArchive', () => {
  it('stores packs, lookups and manifest, and asks for each file once', async () => {
    const cache = memoryCache();
    const { readFile, asked } = hostOf();
    expect(await saveArchive(readFile, cache, found, months)).toBe('saved');
    expect([...cache.files.keys()].sort()).toEqual([...PACKS, ...LOOKUPS, MANIFEST_FILE].sort());
    expect(asked.sort()).toEqual([...PACKS, ...LOOKUPS].sort());
    expect(await readManifest(async (path) => cache.files.get(path) ?? new Uint8Array())).toEqual(
      manifest,
    );
  });

  it('asks for nothing that is stored', async () => {
    const cache = memoryCache();
    await saveArchive(hostOf().readFile, cache, found, months);
    const { readFile, asked } = hostOf();
    const { before } = await findManifest(hostOf().readFile, cache);
    await saveArchive(readFile, cache, { manifest, before }, months);
    expect(asked).toEqual([]);
  });

  it('deletes what an older archive has left, once the new one is stored', async () => {
    const cache = memoryCache();
    cache.files.set('digests/pack-2020-01-0a1b2c3d.md', Uint8Array.of(1));
    await saveArchive(hostOf().readFile, cache, found, months);
    expect([...cache.files.keys()]).not.toContain('digests/pack-2020-01-0a1b2c3d.md');
  });

  it.each([
    ['a pack is cut off', 'not-read', { [PACKS[1] ?? '']: 'cut' }, Infinity],
    ['a pack has other content', 'not-read', { [PACKS[1] ?? '']: altered(PACKS[1]) }, Infinity],
    ['a lookup is missing', 'not-read', { [LOOKUPS[0] ?? '']: null }, Infinity],
    ['a lookup is another one', 'not-read', { [LOOKUPS[0] ?? '']: '{}' }, Infinity],
    ['the device takes no more', 'not-stored', {}, 2],
  ])('leaves the old manifest and what it names where %s: %s', async (_, outcome, others, most) => {
    const cache = memoryCache(most);
    const before = Uint8Array.of(1);
    cache.files.set(MANIFEST_FILE, before);
    const list = { manifest, before };
    expect(await saveArchive(hostOf(others).readFile, cache, list, months)).toBe(outcome);
    expect(cache.files.get(MANIFEST_FILE)).toEqual(before);
    expect([...cache.files.values()].map(({ length }) => length)).not.toContain(3);
  });

  it.each([
    ['is missing', null],
    ['has other content', altered(PACKS[0])],
  ])('stores the rest and the first manifest where a pack %s', async (_, text) => {
    const cache = memoryCache();
    const { readFile } = hostOf({ [PACKS[0] ?? '']: text });
    expect(await saveArchive(readFile, cache, found, months)).toBe('not-read');
    const rest = [...PACKS.slice(1), ...LOOKUPS, MANIFEST_FILE];
    expect([...cache.files.keys()].sort()).toEqual(rest.sort());
  });

  it('leaves the manifest that another tab has stored meanwhile, and what it names', async () => {
    const cache = memoryCache();
    const list = await findManifest(hostOf().readFile, cache);
    cache.files.set('digests/pack-2031-01-0a1b2c3d.md', Uint8Array.of(1));
    cache.files.set(MANIFEST_FILE, Uint8Array.of(2));
    expect(await saveArchive(hostOf().readFile, cache, list, months)).toBe('superseded');
    expect(cache.files.get(MANIFEST_FILE)).toEqual(Uint8Array.of(2));
    expect([...cache.files.keys()]).toContain('digests/pack-2031-01-0a1b2c3d.md');
  });

  it('deletes single days that the packs hold, and leaves those of months without one', async () => {
    const cache = memoryCache();
    for (const day of ['2025-04-08', '2024-10-11']) cache.files.set(fileOf(day), Uint8Array.of(1));
    await saveArchive(hostOf().readFile, cache, found, months.slice(0, 2));
    expect([...cache.files.keys()].filter((path) => /digests\/\d/.test(path))).toEqual([
      fileOf('2024-10-11'),
    ]);
  });

  it('stores the months that are wanted, and reports each', async () => {
    const cache = memoryCache();
    const saved: number[] = [];
    const onSaved = (count: number) => void saved.push(count);
    await saveArchive(hostOf().readFile, cache, found, months.slice(0, 2), { onSaved });
    expect(saved).toEqual([1, 2]);
    expect([...cache.files.keys()].filter((path) => path.includes('pack'))).toEqual(
      PACKS.slice(0, 2),
    );
  });

  it('stops when it is aborted', async () => {
    const cache = memoryCache();
    const run = new AbortController();
    const saving = saveArchive(hostOf().readFile, cache, found, months, {
      onSaved: () => run.abort(new Error('a newer run')),
      signal: run.signal,
    });
    await expect(saving).rejects.toThrow('a newer run');
    expect(cache.files.size).toBe(1);
  });
});
