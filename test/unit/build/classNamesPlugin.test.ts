import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { classNamesPlugin } from '../../../src/build/classNamesPlugin';
import { folderOf } from './folder';

const APP = {
  'index.html':
    '<!doctype html><html><body><script type="module" src="/src/main.ts"></script></body></html>',
  'src/main.ts': `import './app/style.css'; import { Row } from './views/Row'; document.body.append(Row());`,
  'src/app/style.css':
    '.mt-1 { margin: 1px } .hover\\:wide:hover { width: 9px } .flex { display: flex }',
  'src/views/Row.tsx': `import { row } from './row';
export function Row(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'flex mt-1 hover:wide';
  element.id = row;
  return element;
}`,
  'src/views/row.ts': `export const row = 'flex';`,
};

/** Builds these files, and returns the style and the scripts. */
async function buildOf(files: Readonly<Record<string, string>>) {
  const root = await folderOf(files);
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [classNamesPlugin('src/app/style.css')],
  });
  const assets = join(root, 'dist/assets');
  const texts = await Promise.all(
    (await readdir(assets)).map(
      async (name) => [name, await readFile(join(assets, name), 'utf8')] as const,
    ),
  );
  const read = (end: string) => texts.find(([name]) => name.endsWith(end))?.[1] ?? '';
  return { style: read('.css'), script: read('.js') };
}

describe('classNamesPlugin', () => {
  it('gives a class the same short name in style and components', async () => {
    const { style, script } = await buildOf(APP);
    expect(style).toContain('.a:hover{');
    expect(style).toContain('.b{margin:1px}');
    expect(script).toMatch(/className\s*=\s*[`"']flex b a[`"']/);
  });

  it('refuses a string with the name of a class where Tailwind looks for none', async () => {
    const files = { ...APP, 'src/views/row.ts': `export const row = 'mt-1';` };
    await expect(buildOf(files)).rejects.toThrow('classes of the style in components');
  });
});
