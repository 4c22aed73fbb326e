import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../importers/jsonNode';
import type { RenderedPage } from './renderer';
import { sha256 } from './sha256';

/**
 * Rendered pages by key. A key tells all that its page is made from but the papers that it names as related: while
 * these are there, a page of a key does not change.
 */
export type KeyedPages = ReadonlyMap<string, RenderedPage>;

/** Keeps rendered pages from one build to the next, in groups that are read and written as a whole. */
export type PageCache = {
  /** Returns nothing of a group that is not there, damaged, or written by other code. */
  readonly read: (group: string) => Promise<KeyedPages>;
  /** Replaces the pages of a group. */
  readonly write: (group: string, pages: KeyedPages) => Promise<void>;
  /** Deletes everything else in the folder. */
  readonly keepOnly: (groups: Iterable<string>) => Promise<void>;
};

/** For a build without a cache. */
export const NO_CACHE: PageCache = {
  read: async () => new Map(),
  write: async () => {},
  keepOnly: async () => {},
};

const ENDING = '.pages';

/**
 * Opens the cache of a folder, which need not be there yet. The first line of a file is the SHA-256 of all that
 * follows. Writing fails where the folder refuses it; reading never fails.
 */
export function openPageCache(folder: string): PageCache {
  const fileOf = (group: string) => join(folder, group + ENDING);
  return {
    read: async (group) => parsePages(await readFile(fileOf(group)).catch(() => NOTHING)),
    async write(group, pages) {
      await mkdir(folder, { recursive: true });
      const content = Buffer.from(JSON.stringify([...pages]));
      // Renamed when it is whole: a build may be stopped at any time.
      const unfinished = `${fileOf(group)}.new`;
      await writeFile(unfinished, Buffer.concat([Buffer.from(`${sha256(content)}\n`), content]));
      await rename(unfinished, fileOf(group));
    },
    async keepOnly(groups) {
      const kept = new Set(Array.from(groups, (group) => group + ENDING));
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

const NOTHING = Buffer.alloc(0);

function parsePages(file: Buffer): KeyedPages {
  const end = file.indexOf('\n');
  const content = file.subarray(end + 1);
  if (end === -1 || sha256(content) !== file.toString('latin1', 0, end)) return new Map();
  const entries: unknown = JSON.parse(content.toString());
  return Array.isArray(entries) && entries.every(isEntry) ? new Map(entries) : new Map();
}

function isEntry(value: unknown): value is [key: string, page: RenderedPage] {
  if (!Array.isArray(value)) return false;
  const [key, page] = value;
  return (
    typeof key === 'string' &&
    typeof page?.app === 'string' &&
    typeof page.head === 'string' &&
    typeof page.version === 'string' &&
    Array.isArray(page.related) &&
    page.related.every(isNamed)
  );
}

function isNamed(paper: unknown): boolean {
  return isObject(paper) && typeof paper.id === 'string' && typeof paper.title === 'string';
}
