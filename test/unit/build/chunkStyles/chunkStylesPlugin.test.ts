import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  type ChunkStylesApi,
  chunkStylesPlugin,
} from '../../../../src/build/chunkStyles/chunkStylesPlugin';
import { folderOf } from '../folder';

const STYLE =
  '@layer base{p{margin:0}}@layer utilities{.under{color:blue}.row{color:red}.tall{height:9px}.late{color:tan}.wide{width:9px}}b{margin:0}';

const APP = {
  'index.html':
    '<!doctype html><html><body><script type="module" src="/src/main.tsx"></script></body></html>',
  'src/main.tsx': `import './style.css'; document.body.className = 'row';
import './words';
import('./list').then(({ list }) => list()); import('./page').then(({ page }) => page());`,
  'src/style.css': STYLE,
  'src/words.ts': `document.body.title = 'wide';`,
  'src/list.tsx': `export const list = () => { document.body.className = 'tall'; };`,
  'src/page.tsx': `export const page = () => { document.body.className = 'late wide under'; };`,
};

/** Builds the app, and returns its files by the beginning of their names. */
async function buildOf(first: readonly string[]) {
  const root = await folderOf(APP);
  const plugin = chunkStylesPlugin('src/style.css', first);
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [plugin],
    build: { cssCodeSplit: false },
  });
  const assets = join(root, 'dist/assets');
  const texts = await Promise.all(
    (await readdir(assets)).map(async (name) => [name, await readFile(join(assets, name), 'utf8')]),
  );
  const read = (start: string, end: string) =>
    texts.find(([name]) => name?.startsWith(start) && name.endsWith(end))?.[1] ?? '';
  const api: ChunkStylesApi = plugin.api;
  return { api, style: read('', '.css'), script: (name: string) => read(name, '.js') };
}

describe('chunkStylesPlugin', () => {
  it('gives a script that comes later the rules that it alone needs', async () => {
    const { api, style, script } = await buildOf(['list']);
    expect(script('page')).toContain('@layer utilities{.late{color:tan}.wide{width:9px}}');
    // It must lose to one of the first style, which comes before it.
    expect(script('page')).toContain('@layer utilities.low{.under{color:blue}}');
    expect(script('page')).toContain('[data-first]');
    expect(script('list')).not.toContain('@layer');
    expect(script('index')).not.toContain('@layer');
    expect(style).toContain('.late');
    expect(api.firstStyle(style, '<p class="row tall">')).toMatch(
      /^@layer base\{.*\}@layer utilities\{\.row\{color:red\}\.tall\{height:9px\}\}b\{/,
    );
  });

  it('refuses a first page with a class whose rules are in a script', async () => {
    const { api, style } = await buildOf([]);
    expect(() => api.firstStyle(style, '<b title="x"><p id=a class="row wide">')).toThrow(
      'the rules of .wide',
    );
    expect(() => api.firstStyle(style, '<p class=tall>')).toThrow('the rules of .tall');
    const text = '<p title=" class=tall" class=row> class=tall &lt;p class=tall>';
    expect(api.firstStyle(style, text)).not.toContain('tall');
  });

  it('takes no word of a module without components for a class', async () => {
    const { api, style, script } = await buildOf(['list']);
    expect(script('index')).toContain('`wide`');
    expect(api.firstStyle(style, '')).not.toContain('.wide');
  });

  it('refuses the name of a file that there is not', async () => {
    await expect(buildOf(['rows'])).rejects.toThrow('expected a chunk rows');
  });
});
