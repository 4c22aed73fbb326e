import { describe, expect, it } from 'vitest';
import { monthsOf, readManifest } from '../../../../src/archive/files';
import { findManifest, saveArchive } from '../../../../src/archive/offline/saveArchive';
import { cachedPartOf, FILES, hostOf, PACKS } from '../archive';

const MANIFEST = 'digests/index.json';
const LOOKUPS = [...FILES.keys()].filter((path) => path.startsWith('digests/papers-'));
const manifest = await readManifest(hostOf().readFile);
const found = { manifest, before: null };
const months = monthsOf(manifest);

describe('holdArchive', () => {
  it('keeps the packs, the lookups and the list of days, each asked for once', async () => {
    const held = cachedPartOf();
    const { readFile, asked } = hostOf();
    expect(await saveArchive(readFile, held, found, months)).toBe(true);
    expect([...held.files.keys()].sort()).toEqual([...PACKS, ...LOOKUPS, MANIFEST].sort());
    expect(asked.sort()).toEqual([...PACKS, ...LOOKUPS].sort());
    expect(await readManifest(async (path) => held.files.get(path) ?? new Uint8Array())).toEqual(
      manifest,
    );
  });

  it('asks for nothing that is held', async () => {
    const held = cachedPartOf();
    await saveArchive(hostOf().readFile, held, found, months);
    const { readFile, asked } = hostOf();
    await saveArchive(readFile, held, found, months);
    expect(asked).toEqual([]);
  });

  it('gives up what an older archive left, when the new one is there', async () => {
    const held = cachedPartOf();
    held.files.set('digests/pack-2020-01-0a1b2c3d.md', Uint8Array.of(1));
    await saveArchive(hostOf().readFile, held, found, months);
    expect([...held.files.keys()]).not.toContain('digests/pack-2020-01-0a1b2c3d.md');
  });

  it.each([
    ['a pack is cut off', { [PACKS[1] ?? '']: 'cut' }, Infinity],
    ['a lookup is missing', { [LOOKUPS[0] ?? '']: null }, Infinity],
    ['the device takes no more', {}, 2],
  ])('keeps the old list and what it names where %s', async (_, others, most) => {
    const held = cachedPartOf(most);
    const before = Uint8Array.of(1);
    held.files.set(MANIFEST, before);
    const list = { manifest, before };
    expect(await saveArchive(hostOf(others).readFile, held, list, months)).toBe(false);
    expect(held.files.get(MANIFEST)).toEqual(before);
    expect([...held.files.values()].map(({ length }) => length)).not.toContain(3);
  });

  it('leaves the list that another tab has put there meanwhile, and what it names', async () => {
    const held = cachedPartOf();
    const list = await findManifest(hostOf().readFile, held);
    held.files.set('digests/pack-2031-01-0a1b2c3d.md', Uint8Array.of(1));
    held.files.set(MANIFEST, Uint8Array.of(2));
    expect(await saveArchive(hostOf().readFile, held, list, months)).toBe(false);
    expect(held.files.get(MANIFEST)).toEqual(Uint8Array.of(2));
    expect([...held.files.keys()]).toContain('digests/pack-2031-01-0a1b2c3d.md');
  });

  it('keeps the months that are wanted, and tells of each', async () => {
    const held = cachedPartOf();
    const told: number[] = [];
    await saveArchive(hostOf().readFile, held, found, months.slice(0, 2), (done) =>
      told.push(done),
    );
    expect(told).toEqual([1, 2]);
    expect([...held.files.keys()].filter((path) => path.includes('pack'))).toEqual(
      PACKS.slice(0, 2),
    );
  });
});
