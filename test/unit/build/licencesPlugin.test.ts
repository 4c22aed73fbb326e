import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLicences } from '../../../src/build/licencesPlugin';

/** What one may pass on in a page without asking: each wants to be named and no more. */
const ALLOWED = ['MIT', 'Apache-2.0', '0BSD', 'ISC', 'BSD-3-Clause', 'Unlicense', 'OFL-1.1'];

async function licencesOf(packages: object) {
  const root = await mkdtemp(join(tmpdir(), 'haru-licences-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  return readLicences(root);
}

describe('readLicences', () => {
  it('names what this app needs when it runs and what leaves something in it, and no tool', () => {
    const names = readLicences(process.cwd()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['@fontsource/newsreader', 'minisearch', 'react', 'tailwindcss']),
    );
    for (const tool of ['vitest', 'typescript', '@types/react']) expect(names).not.toContain(tool);
    expect(names).toEqual(names.toSorted());
  });

  it('finds none in this app that may not be passed on', () => {
    const odd = readLicences(process.cwd()).filter(({ licence }) => !ALLOWED.includes(licence));
    expect(odd).toEqual([]);
  });

  it('names a package within a package by its own name', async () => {
    const packages = {
      '': { name: 'app' },
      'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: 'MIT' },
    };
    expect(await licencesOf(packages)).toEqual([
      { name: '@b/c', version: '1.0.0', licence: 'MIT' },
    ]);
  });

  it('leaves out the packages of the project itself', async () => {
    const packages = {
      '': { name: 'app', version: '1.0.0' },
      test: { name: 'app-test', version: '1.0.0' },
      'node_modules/app-test': { resolved: 'test', link: true },
    };
    expect(await licencesOf(packages)).toEqual([]);
  });

  it('stops at a package without a licence', async () => {
    const packages = { 'node_modules/a': { version: '1.0.0' } };
    await expect(licencesOf(packages)).rejects.toThrow('expected a licence of a');
  });
});
