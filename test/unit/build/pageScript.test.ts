import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movePageScript, nameReads } from '../../../src/build/pageScript';

const ENTRY = join(import.meta.dirname, '../../../src/app/start/startPage.ts');

const SHELL = `<head><meta name="theme-color" content="#fff" media="(a: b)" /><meta name="referrer" content="x" />
<script>{const first='$&'}</script><link rel="icon" href="/app/a.svg" /><link rel="manifest" href="/app/m" />
<script type="module" src="/app/main.js"></script><link rel="stylesheet" href="/app/a.css"></head><body></body>`;

async function moved() {
  let script = '';
  const shell = await movePageScript(SHELL, ENTRY, '/app/', (text) => {
    script = text;
    return '/app/page.js';
  });
  return { shell, script };
}

describe('movePageScript', () => {
  it('moves the script before first paint, and tags of the head, into a file', async () => {
    const { shell, script } = await moved();
    expect(shell.replaceAll('\n', '')).toBe(
      '<head><meta name="referrer" content="x" /><link rel="stylesheet" href="/app/a.css"><script src="/app/page.js" data-reads=""></script><link rel="icon" href="/app/a.svg" /></head><body><script type="module" src="/app/main.js"></script></body>',
    );
    expect(script).toMatch(/^\{const first='\$&'\}\n/);
    expect(script).toContain('/app/digests/');
    expect(script).toMatch(/name:.theme-color.,content:.#fff.,media:.\(a: b\)./);
    expect(script).toMatch(/rel:.manifest.,href:.\/app\/m./);
  });

  it('needs the script', async () => {
    await expect(movePageScript('<head></head>', ENTRY, '/', () => '')).rejects.toThrow(
      'expected a script inside, found none',
    );
  });
});

describe('nameReads', () => {
  it('names the files of a page below their folder, but for the index, which all read', async () => {
    const { shell } = await moved();
    const files = ['digests/index.json', 'digests/2025-02-26-0a.md', 'digests/papers-2502-0b.json'];
    expect(nameReads(shell, files)).toContain(
      '<script src="/app/page.js" data-reads="2025-02-26-0a.md papers-2502-0b.json"></script>',
    );
    expect(nameReads(shell, files.slice(0, 1))).toContain('<script src="/app/page.js"></script>');
  });
});
