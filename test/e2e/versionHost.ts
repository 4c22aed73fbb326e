import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../bench/host';

const BUILD = join(import.meta.dirname, '../../test-results/dist-root');
/** What names a version in the built service worker. */
const VERSION = /(?<=[`"])[0-9a-f]{12}(?=[`"])/;

/**
 * A host of the build that may also have other files in their place. It ends after its pages: one that still loads
 * a file would report a host that is gone.
 */
export async function versionHost(page: Page) {
  const overlay = mkdtempSync(join(tmpdir(), 'haru-version-'));
  const { url, stop } = await serve(overlay, BUILD);
  page.context().on('close', () => {
    stop();
    rmSync(overlay, { recursive: true });
  });
  return {
    url,
    /** Puts a text in the place of a file until the returned function is called. */
    replace(path: string, text: string): () => void {
      const file = join(overlay, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return () => rmSync(file);
    },
    /** Puts up the service worker as another build would write it. */
    release(change: (source: string) => string): void {
      const source = readFileSync(join(BUILD, 'sw.js'), 'utf8');
      if (!VERSION.test(source)) throw new Error('sw.js names no version');
      writeFileSync(join(overlay, 'sw.js'), change(source.replace(VERSION, 'aaaaaaaaaaaa')));
    },
  };
}

/** The path of a script of the build: `'ExportDialog'` → `'assets/ExportDialog-BNXpJ2TO.js'`. */
export function scriptOf(name: string): string {
  const file = readdirSync(join(BUILD, 'assets')).find((asset) => asset.startsWith(`${name}-`));
  if (!file) throw new Error(`no script ${name}`);
  return `assets/${file}`;
}

/** A file of the build as the service worker names it: path and hash. */
export function integrityOf(path: string): string {
  const hash = createHash('sha256').update(readFileSync(join(BUILD, path)));
  return `sha256-${hash.digest('base64')}`;
}
