import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listFiles } from '../../../src/build/listFiles';
import { folderOf } from './folder';

/** What listing a folder of these files and links gives, without the folder's own name. */
async function list(files: readonly string[], links: Readonly<Record<string, string>> = {}) {
  const folder = await folderOf(Object.fromEntries(files.map((path) => [path, ''])));
  for (const [path, target] of Object.entries(links)) await symlink(target, join(folder, path));
  const { paths, errors } = await listFiles(folder);
  const named = errors.map((error) => error.replace(join(folder, '/'), ''));
  return { paths: paths.toSorted(), errors: named };
}

describe('listFiles', () => {
  it('lists files at any depth, and nothing that is hidden', async () => {
    const deep = 'a/b/c/d/e/f/g/h/2025-02-26.md';
    const files = [deep, 'README.md', '.git/2025-02-26.md', 'a/.2025-02-27.md'];
    expect(await list(files)).toEqual({ paths: ['README.md', deep], errors: [] });
  });

  it('follows links to files and folders', async () => {
    const files = ['a/2025-02-26.md'];
    const { paths, errors } = await list(files, { b: 'a', '2025-02-27.md': 'a/2025-02-26.md' });
    expect(paths).toEqual(['2025-02-27.md', 'a/2025-02-26.md', 'b/2025-02-26.md']);
    expect(errors).toEqual([]);
  });

  it.each([
    ['a link to its own folder', 'a/self', '.', 'a folder'],
    ['a link to a folder above', 'a/up', '..', 'a folder'],
    ['a link to itself', 'a/self', 'self', 'a link to a file or a folder'],
  ])('names %s, and lists the others', async (_, path, target, expected) => {
    const { paths, errors } = await list(['a/2025-02-26.md'], { [path]: target });
    expect(paths).toEqual(['a/2025-02-26.md']);
    expect(errors).toEqual([`${path}: expected ${expected}, found a link that leads in circles`]);
  });

  it('names a link to nothing', async () => {
    const { errors } = await list([], { '2025-02-26.md': 'gone.md' });
    expect(errors).toEqual([
      '2025-02-26.md: expected a link to a file or a folder, found nothing there',
    ]);
  });

  it('names a folder and a socket in place of a digest', async () => {
    const folder = await folderOf({ '2025-02-26.md/README.md': '', '2025-02-28.json/a.md': '' });
    const server = createServer().listen(join(folder, '2025-02-27.md'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { paths, errors } = await listFiles(folder);
    expect(paths).toEqual([]);
    expect(errors.toSorted()).toEqual([
      `${folder}/2025-02-26.md: expected a digest, found a folder`,
      `${folder}/2025-02-27.md: expected a digest, found no file`,
      `${folder}/2025-02-28.json: expected a digest, found a folder`,
    ]);
  });

  it.each([
    ['nothing there', 'gone'],
    ['a file', 'README.md'],
    ['a file', 'README.md/2025'],
    ['a link that leads in circles', 'self'],
  ])('refuses a folder that is %s', async (reason, path) => {
    const folder = await folderOf({ 'README.md': '' });
    await symlink('self', join(folder, 'self'));
    await expect(listFiles(join(folder, path))).rejects.toThrow(
      `expected a folder of digests at ${join(folder, path)}, found ${reason}`,
    );
  });
});
