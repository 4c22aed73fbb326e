/*
 * Runs before the first paint of every page but the first one, after the script of index.html, in a file of its own:
 * adds to the page what is of use with a script alone, and what would else be a part of thousands of pages. Compiled
 * by src/build/pageScript.ts.
 */

import type { PageTable } from '../../build/pageScript';

/** Filled in by the build. */
declare const __PAGE__: PageTable;

const { folder, index, tags } = __PAGE__;
const { outdated } = document.documentElement.dataset;
const names = document.currentScript?.dataset.reads?.split(' ') ?? [];
// A browser that is too old keeps the page as it is.
const files = outdated === undefined ? [index, ...names] : [];
const preloads = files.map((file) => {
  return ['link', { rel: 'preload', as: 'fetch', href: folder + file, crossorigin: '' }] as const;
});
for (const [name, attributes] of [...preloads, ...tags]) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.head.append(element);
}
