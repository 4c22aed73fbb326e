import { isDeepStrictEqual } from 'node:util';
import { resolveConfig } from 'vite';
import { collectDigests } from '../../src/build/collectDigests';
import { readDigestFolder } from '../../src/build/digestSources';
import { openRenderer } from '../../src/build/renderer';
import { readSearch, writeSearch } from '../../src/question/searchParams';
import { readHtml } from '../e2e/html';
import { BUNDLED } from '../unit/digest/digests';
import { piecesOf } from './pieces';
import type { Target } from './target';

const PIECES = [
  ...[
    'paper/',
    'day/',
    'author/',
    'authors',
    'about',
    'health',
    'list',
    '/',
    '..',
    '.',
    '%2f',
    '%',
    '%00',
    '%E0%A4%A',
  ],
  ...[
    '?',
    '&',
    '=',
    '#',
    'q=',
    'votes=',
    'from=',
    'to=',
    'author=',
    'kept=',
    'tag:',
    'list:later',
    'sort=',
    'ids=',
    'name=',
    ',',
    '-',
    '+',
  ],
  ...[
    '2502.18411',
    '2502.18411v2',
    'abs/',
    'https://arxiv.org/abs/',
    '2025-02-26',
    '2025-02-30',
    'Kai%20Chen',
    '__proto__',
  ],
];

/** Addresses: each leads to a screen of the app, and reads the same after it is written again. */
export async function openAddresses(): Promise<Target> {
  const config = await resolveConfig({ configLoader: 'runner', logLevel: 'error' }, 'build');
  const files = collectDigests((await readDigestFolder(BUNDLED)).sources);
  const site = { origin: 'https://haru.example', base: '/' };
  const { render, close } = await openRenderer(config, 'src/app/prerender.tsx', site, {
    papers: () => [],
    topicsOf: () => [],
  });
  return {
    inputs: piecesOf(PIECES).map((text) => text.slice(0, 3000)),
    examples: [
      '?q=diffusion&votes=10-',
      '?author=Kai%20Chen&kept=read',
      'list',
      'author/Kai%20Chen',
    ],
    async faults(text) {
      const read = readSearch(text);
      const faults = isDeepStrictEqual(readSearch(writeSearch(read)), read)
        ? []
        : ['an address that changes when written again'];
      // The router only sees what the browser accepts as an address.
      if (!URL.canParse(text, 'https://haru.example/')) return faults;
      const { pathname, search, hash, host } = new URL(text, 'https://haru.example/');
      if (host !== 'haru.example') return faults;
      const page = await render(pathname.slice(1) + search + hash, files).catch(nullIfRedirect);
      if (!page) return faults;
      const { document } = readHtml(`<!doctype html>${page.head}<body>${page.app}`);
      const odd = document.querySelectorAll(
        'body script, iframe, object, embed, base, meta[http-equiv]',
      );
      const handlers = Array.from(document.querySelectorAll('*')).flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      if (odd.length > 0 || handlers.length > 0) faults.push('foreign markup');
      if (!document.querySelector('h1, h2, [aria-busy]')) faults.push('a screen without a heading');
      return faults;
    },
    close,
  };
}

/** An address that redirects has no page of its own; every other error is a fault. */
function nullIfRedirect(error: Error): null {
  if (error.message.endsWith('expected a screen that names its page, found none')) return null;
  throw error;
}
