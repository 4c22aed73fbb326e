import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPageCache } from '../../../src/build/pageCache';
import { idOf } from '../search/papers';
import { folderOf } from './folder';

const PAGE = {
  app: '<h1>하루논문 "</h1>\n',
  head: '<title>하루</title>',
  version: 'a b',
  related: [{ id: idOf('2502.00001'), title: '다른 <논문>' }],
};
const PAGES = new Map([
  ['key 1', PAGE],
  ['key 2', { ...PAGE, version: '', related: [] }],
]);

async function filled() {
  const folder = join(await folderOf({ 'other.txt': '' }), 'pages');
  const cache = openPageCache(folder);
  await cache.write('2025-02', PAGES);
  return { folder, cache, file: join(folder, '2025-02.pages') };
}

describe('the cache of pages', () => {
  it('returns the pages of a group as they were written', async () => {
    const { folder, cache } = await filled();
    expect(await cache.read('2025-02')).toEqual(PAGES);
    expect(await openPageCache(folder).read('2025-02')).toEqual(PAGES);
    expect(await readdir(folder)).toEqual(['2025-02.pages']);
  });

  it('has nothing of a group that is not there, nor of a folder', async () => {
    const { cache } = await filled();
    expect([...(await cache.read('2025-03'))]).toEqual([]);
    expect([...(await openPageCache('/nowhere').read('2025-02'))]).toEqual([]);
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ['that is cut', (file) => file.subarray(0, -1)],
    [
      'of which one byte is another',
      (file) => file.map((byte, at) => (at === 99 ? byte ^ 1 : byte)) as Buffer,
    ],
    ['with something after its end', (file) => Buffer.concat([file, Buffer.from(' ')])],
    ['without its hash', (file) => file.subarray(65)],
    ['that is empty', () => Buffer.alloc(0)],
    ['of something else', () => Buffer.from('{"pages":[]}')],
  ])('has nothing of a file %s', async (_, damage) => {
    const { cache, file } = await filled();
    await writeFile(file, damage(await readFile(file)));
    expect([...(await cache.read('2025-02'))]).toEqual([]);
  });

  it.each([
    ['no pages', { app: 1 }],
    ['pages that do not say which papers they name', { related: undefined }],
    ['pages that name something else', { related: [{ id: 1, title: '' }] }],
  ])('has nothing of a whole file that holds %s', async (_, change) => {
    const { cache } = await filled();
    const foreign = { ...PAGE, ...change } as unknown as typeof PAGE;
    await cache.write('2025-02', new Map([['key 1', foreign]]));
    expect([...(await cache.read('2025-02'))]).toEqual([]);
  });

  it('keeps the groups that are named, and deletes everything else of its folder alone', async () => {
    const { folder, cache } = await filled();
    await cache.write('2025-01', PAGES);
    await writeFile(join(folder, '2025-02.pages.new'), 'of a build that was stopped');
    await cache.keepOnly(['2025-01', '2025-03']);
    expect(await readdir(folder)).toEqual(['2025-01.pages']);
    expect(await readdir(join(folder, '..'))).toEqual(['other.txt', 'pages']);
  });
});
