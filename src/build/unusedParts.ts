import type { Plugin } from 'vite';

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

/** Leaves out of the build what no part of the app runs. */
export function unusedParts(): Plugin {
  const parts = Object.entries(UNUSED_PARTS);
  return {
    name: 'haru-unused-parts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = parts.find(([path]) => id.endsWith(`/node_modules/${path}`));
      return part ? { code: part[1], moduleSideEffects: false } : null;
    },
  };
}
