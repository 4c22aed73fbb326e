import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeHash } from '../../../src/build/codeHash';
import { folderOf } from './folder';

const FILES = { 'src/app/App.tsx': 'one', 'src/README.md': 'text', 'package-lock.json': '{}' };

describe('codeHash', () => {
  it('is the same for the same code and settings, wherever they are', async () => {
    const [one, other] = [await folderOf(FILES), await folderOf(FILES)];
    expect(await codeHash(one, ['/'])).toBe(await codeHash(other, ['/']));
    expect(await codeHash(one, ['/'])).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['a source', 'src/app/App.tsx', true],
    ['the packages', 'package-lock.json', true],
    ['a description', 'src/README.md', false],
    ['a test', 'test/App.test.tsx', false],
  ])('of %s that changes, %s, is another: %s', async (_, path, changes) => {
    const root = await folderOf({ ...FILES, 'test/App.test.tsx': '' });
    const before = await codeHash(root, []);
    await writeFile(join(root, path), 'changed');
    expect((await codeHash(root, [])) !== before).toBe(changes);
  });

  it('is another one for a source that has moved, and for other settings', async () => {
    const { 'src/app/App.tsx': content, ...others } = FILES;
    const root = await folderOf(FILES);
    const moved = await folderOf({ ...others, 'src/App.tsx': content });
    expect(await codeHash(moved, [])).not.toBe(await codeHash(root, []));
    expect(await codeHash(root, ['/papers/'])).not.toBe(await codeHash(root, ['/']));
  });
});
