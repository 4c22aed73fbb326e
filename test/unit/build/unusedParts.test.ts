import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cutMembers } from '../../../src/build/cutMembers';
import { UNUSED_MEMBERS, UNUSED_PARTS } from '../../../src/build/unusedParts';

/** Exports of the libraries that run what is left out. */
const USES =
  /\b(use(Is)?Mutati\w+|Mutation\w+|mutationOptions|\w*[iI]nfiniteQuer\w+|parseSearchWith|stringifySearchWith|default(Parse|Stringify)Search)\b/;

const LIBRARY = /import\s[^;]*?from '@tanstack\/[^']+'/g;

/** Libraries of the first script that use React. */
const LIBRARIES = [
  '@tanstack/react-query/build/modern',
  '@tanstack/react-router/dist/esm',
  '@tanstack/react-store/dist',
  'use-sync-external-store/cjs',
];

describe('what a build leaves out of the libraries', () => {
  it.each(Object.entries(UNUSED_PARTS))('%s exports the same there', async (path, code) => {
    const real = await import(pathToFileURL(join('node_modules', path)).href);
    const left = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(Object.keys(left).sort()).toEqual(Object.keys(real).sort());
  });

  it('a client of queries asks of mutations only what is there', () => {
    const client = readFileSync('node_modules/@tanstack/query-core/build/modern/queryClient.js');
    const asked = Array.from(
      `${client}`.matchAll(/this\.#mutationCache\.(\w+)/g),
      ([, name]) => name,
    );
    const code = UNUSED_PARTS['@tanstack/query-core/build/modern/mutationCache.js'];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !code.includes(` ${name}(`))).toEqual([]);
  });

  it('no module of the app imports what runs it', () => {
    const imports = textsIn('src').flatMap((text) => text.match(LIBRARY) ?? []);
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter((text) => USES.test(text))).toEqual([]);
  });

  it.each(Object.entries(UNUSED_MEMBERS))('%s has all of its members', (path, members) => {
    const code = readFileSync(join('node_modules', path), 'utf8');
    expect(() => cutMembers(code, members)).not.toThrow();
  });

  it('no module of the app or of a library uses these exports of React', () => {
    const texts = ['src', ...LIBRARIES.map((path) => join('node_modules', path))].flatMap(textsIn);
    const names = exportsOf('react/cjs/react.production.js').concat(
      exportsOf('react-dom/cjs/react-dom.production.js'),
    );
    const imported = texts.flatMap((text) =>
      Array.from(
        text.matchAll(/import\s([^;]*?)\sfrom ['"]react(?:-dom)?['"]|\bReact\w*(?:\$\d)?\.(\w+)/g),
        ([, list, member]) => list ?? member ?? '',
      ),
    );
    expect(imported.length).toBeGreaterThan(100);
    const words = new Set(imported.flatMap((text) => text.match(/\w+/g) ?? []));
    expect(words).toContain('createPortal');
    expect(names.filter((name) => words.has(name))).toEqual([]);
  });

  it('the functions of React left empty are called by these exports alone', () => {
    const [dom = '', client = ''] = (
      [
        'react-dom/cjs/react-dom.production.js',
        'react-dom/cjs/react-dom-client.production.js',
      ] as const
    ).map((path) =>
      cutMembers(readFileSync(join('node_modules', path), 'utf8'), UNUSED_MEMBERS[path]),
    );
    // `f` is `flushSync`, `r` the reset of a form.
    expect(new Set(dom.match(/Internals\.d\.\w+/g))).toEqual(
      new Set(['Internals.d.f', 'Internals.d.r']),
    );
    const functions = UNUSED_MEMBERS['react-dom/cjs/react-dom-client.production.js'].filter(
      (member) => !member.includes('.'),
    );
    for (const name of functions) {
      expect(client.match(RegExp(`(?<![.\\w])${name}\\(`, 'g'))).toHaveLength(1);
    }
  });

  it('no fragment has a ref', () => {
    const texts = textsIn('src').filter((text) => text.includes('<Fragment'));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => /<Fragment\b[^>]*\bref\b/.test(text))).toEqual([]);
  });
});

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.(tsx?|js)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function exportsOf(path: keyof typeof UNUSED_MEMBERS): string[] {
  return UNUSED_MEMBERS[path].map((member) => member.replace('exports.', ''));
}
