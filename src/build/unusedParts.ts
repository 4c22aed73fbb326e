import type { Plugin } from 'vite';
import { cutMembers } from './cutMembers';

/**
 * Modules of libraries that others of them import and this app never runs, with what takes their place in a build.
 * Bundlers keep them, since the classes that import them are used. 1.8 KB gzip of the first script.
 * `unusedParts.test.ts` holds them against the libraries, and against what the app imports.
 */
export const UNUSED_PARTS = {
  // Nothing is sent to a host, so nothing mutates; the client of queries asks for what is paused.
  '@tanstack/query-core/build/modern/mutationCache.js': `
    export class MutationCache {
      findAll() { return []; }
      clear() {}
      resumePausedMutations() { return Promise.resolve(); }
    }`,
  // Lists grow by windows of an answer, each a query of its own.
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js': `
    export const infiniteQueryBehavior = undefined;
    export const hasNextPage = undefined;
    export const hasPreviousPage = undefined;`,
  // The router has a parser of its own for apps that give it none (`createAppRouter` gives it ours).
  '@tanstack/router-core/dist/esm/searchParams.js': `
    export const defaultParseSearch = undefined;
    export const defaultStringifySearch = undefined;
    export const parseSearchWith = undefined;
    export const stringifySearchWith = undefined;`,
} as const;

/**
 * Members of React that this app never uses, by their modules. A bundler keeps all that a CommonJS module exports,
 * and all methods of a class. 4.4 KB gzip of the first script. The same test holds them against the app and the
 * libraries.
 */
export const UNUSED_MEMBERS = {
  'react/cjs/react.production.js': ['exports.Children', 'exports.cloneElement'],
  // Pages name what they load in their head; scripts load the rest by `import()`.
  'react-dom/cjs/react-dom.production.js': [
    'exports.preconnect',
    'exports.prefetchDNS',
    'exports.preinit',
    'exports.preinitModule',
    'exports.preload',
    'exports.preloadModule',
  ],
  'react-dom/cjs/react-dom-client.production.js': [
    // What the exports above call.
    'preconnect',
    'prefetchDNS',
    'preinitModuleScript',
    'preinitScript',
    'preinitStyle',
    'preload',
    'preloadModule',
    // What a ref of a fragment can do: fragments here have none.
    ...[
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'focus',
      'focusLast',
      'blur',
      'observeUsing',
      'unobserveUsing',
      'getClientRects',
      'getRootNode',
      'compareDocumentPosition',
      'scrollIntoView',
    ].map((method) => `FragmentInstance.prototype.${method}`),
  ],
} as const satisfies Record<string, readonly string[]>;

/** Leaves out of the build what no part of the app runs. */
export function unusedParts(): Plugin {
  const partOf = finderBy(UNUSED_PARTS);
  const membersOf = finderBy<readonly string[]>(UNUSED_MEMBERS);
  return {
    name: 'haru-unused-parts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = partOf(id);
      return part === undefined ? null : { code: part, moduleSideEffects: false };
    },
    transform(code, id) {
      const members = membersOf(id);
      return members ? { code: cutMembers(code, members), map: null } : null;
    },
  };
}

/** Finds what a table has for a module. Bundlers put a query behind the path of a CommonJS one. */
function finderBy<T>(table: Readonly<Record<string, T>>): (id: string) => T | undefined {
  return (id) => {
    const path = id.split('?')[0]?.split('/node_modules/').at(-1);
    return path === undefined ? undefined : table[path];
  };
}
