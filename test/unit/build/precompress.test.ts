import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { precompress } from '../../../src/build/precompress';
import { precompressPlugin } from '../../../src/build/precompressPlugin';
import { folderOf } from './folder';

const TEXT = '확산 모델은 잡음을 지워 그림을 만든다. '.repeat(40);
const NOISE = randomBytes(3000);

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('precompress', () => {
  it('writes two files beside each text that unpack to the same bytes', async () => {
    const files = {
      'index.html': TEXT,
      'assets/index-0a1b2c3d.js': TEXT,
      'assets/index-0a1b2c3d.css': TEXT,
      'digests/2025-02-26-0a1b2c3d.md': TEXT,
      'digests/index.json': TEXT,
      'feed.xml': TEXT,
      'favicon.svg': TEXT,
      'licences.txt': TEXT,
      'site.webmanifest': TEXT,
      // Not UTF-8: what a file holds is bytes.
      'odd.txt': Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.alloc(900, 7)]),
    };
    const folder = await folderOf(files);
    expect(await precompress(folder)).toBe(2 * Object.keys(files).length);
    for (const [path, content] of Object.entries(files)) {
      const bytes = Buffer.from(content);
      const packed = (ending: string) => readFile(join(folder, `${path}.${ending}`));
      expect(gunzipSync(await packed('gz')), path).toEqual(bytes);
      expect(brotliDecompressSync(await packed('br')), path).toEqual(bytes);
      expect(await readFile(join(folder, path)), path).toEqual(bytes);
    }
  });

  it.each<[path: string, content: string | Uint8Array, reason: string]>([
    ['icon.png', Buffer.alloc(3000), 'a picture'],
    ['assets/title.woff2', Buffer.alloc(3000), 'a font'],
    ['_headers', TEXT, 'what hosts read and do not serve'],
    ['nginx.conf', TEXT, 'what hosts read and do not serve'],
    ['.nojekyll', '', 'an empty file'],
    ['robots.txt', 'User-agent: *\n'.repeat(30), 'a small one'],
    ['noise.txt', NOISE, 'one that gets no smaller'],
  ])('leaves %s alone', async (path, content) => {
    const folder = await folderOf({ [path]: content });
    expect(await precompress(folder)).toBe(0);
    expect(await pathsIn(folder)).toEqual([path]);
  });

  it('writes the same bytes again, and the time of the file they are made of', async () => {
    const folder = await folderOf({ 'feed.xml': TEXT });
    const path = join(folder, 'feed.xml');
    const time = new Date('2025-02-26T00:00:00Z');
    await utimes(path, time, time);
    await precompress(folder);
    const first = await readFile(`${path}.gz`);
    expect((await stat(`${path}.gz`)).mtimeMs).toBe(time.getTime());
    expect((await stat(`${path}.br`)).mtimeMs).toBe(time.getTime());
    expect(await precompress(folder)).toBe(2);
    expect(await readFile(`${path}.gz`)).toEqual(first);
  });

  it('compresses every file of a folder with more of them than it reads at once', async () => {
    const files = Array.from({ length: 60 }, (_, index) => [`paper/${index}/index.html`, TEXT]);
    const folder = await folderOf(Object.fromEntries(files));
    expect(await precompress(folder)).toBe(120);
    expect(await pathsIn(folder)).toHaveLength(180);
  });
});

describe('a build with precompressPlugin', () => {
  it('has them beside what another plugin writes last, and lists none of them', async () => {
    const root = await folderOf({ 'index.html': TEXT, 'public/feed.xml': TEXT });
    const listed: string[] = [];
    await build({
      configFile: false,
      logLevel: 'silent',
      root,
      plugins: [
        precompressPlugin(),
        {
          name: 'writes-last',
          generateBundle: {
            order: 'post',
            handler: (_, bundle) => void listed.push(...Object.keys(bundle)),
          },
          async writeBundle({ dir = '' }) {
            await setImmediate();
            await writeFile(join(dir, 'page.html'), TEXT);
          },
        },
      ],
    });
    expect(listed).toEqual(['index.html']);
    expect(await pathsIn(join(root, 'dist'))).toEqual(
      ['feed.xml', 'index.html', 'page.html'].flatMap((path) => [path, `${path}.br`, `${path}.gz`]),
    );
  });
});
