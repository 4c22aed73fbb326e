import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../..');

/** Where the fonts of browsers that may find none are described: see test/e2e/bundledFonts.ts. */
export const FONTS = join(PROJECT, 'test-results/browsers');

/** The first of some programs that is on the path or at one of the places; null: none is. */
export function installed(names: readonly string[], places: readonly string[] = []): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find((file) => existsSync(file)) ?? null;
}
