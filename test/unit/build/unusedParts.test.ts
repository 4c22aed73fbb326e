import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UNUSED_PARTS } from '../../../src/build/unusedParts';

/** Exports of the libraries that run what is left out. */
const USES =
  /\b(use(Is)?Mutati\w+|Mutation\w+|mutationOptions|\w*[iI]nfiniteQuer\w+|parseSearchWith|stringifySearchWith|default(Parse|Stringify)Search)\b/;

const LIBRARY = /import\s[^;]*?from '@tanstack\/[^']+'/g;

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
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const imports = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => readFileSync(join('src', file), 'utf8').match(LIBRARY) ?? []);
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter((text) => USES.test(text))).toEqual([]);
  });
});
