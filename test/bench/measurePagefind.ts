import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Paper } from '../../src/digest/paper';
import { serve } from './host';
import { toPlain } from './papers';
import { quantile } from './quantile';

export type PagefindFigures = {
  /** Milliseconds to write the index, from a page a paper. */
  readonly index: number;
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds from a question to its ids with the first ten answers, over a line without limits. */
  readonly asked: { readonly p50: number; readonly p95: number; readonly worst: number };
  /** Compressed bytes that all questions have asked for. */
  readonly sent: number;
};

/** Its index is files that the page fetches as it needs them: what its own field shows of an answer. */
const SHOWN = 10;

declare global {
  interface Window {
    pagefind?: { search(text: string): Promise<{ results: { data(): Promise<unknown> }[] }> };
  }
}

const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>bench</title>
<script type="module">
  import * as pagefind from '/pagefind/pagefind.js';
  await pagefind.init();
  window.pagefind = pagefind;
</script>`;

/**
 * Pagefind over a page a paper.
 *
 * @param home the folder that it is installed in
 * @param folder an empty one for pages and index
 */
export async function measurePagefind(
  browser: Browser,
  home: string,
  folder: string,
  papers: readonly Paper[],
  texts: readonly string[],
): Promise<PagefindFigures> {
  const command = join(home, 'node_modules/.bin/pagefind');
  if (!existsSync(command)) throw new Error(`${command} is not there`);
  for (const paper of papers) writePage(join(folder, paper.id), paper);
  const start = performance.now();
  execFileSync(command, ['--site', folder, '--force-language', 'ko', '--quiet'], { stdio: 'pipe' });
  const index = performance.now() - start;
  writeFileSync(join(folder, 'index.html'), PAGE);
  const host = await serve(folder);
  const page = await browser.newPage();
  await page.goto(host.url);
  await page.waitForFunction(() => window.pagefind);
  const before = host.sent.length;
  const ms = await page.evaluate(
    async ({ asked, shown }) => {
      const { pagefind } = window;
      const times: number[] = [];
      if (!pagefind) return times;
      for (const text of asked) {
        const begun = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, shown).map((result) => result.data()));
        times.push(performance.now() - begun);
      }
      return times;
    },
    { asked: texts, shown: SHOWN },
  );
  const sent = host.sent.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
  await page.close();
  host.stop();
  const sizes = sizesIn(join(folder, 'pagefind'));
  const asked = { p50: quantile(ms, 0.5), p95: quantile(ms, 0.95), worst: quantile(ms, 1) };
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { index, files: sizes.length, bytes, asked, sent };
}

function writePage(folder: string, paper: Paper): void {
  const { title, authors, summary } = toPlain(paper);
  const [name, by, text] = [title, authors, summary].map((part) => part.replaceAll('<', '&lt;'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang=ko><meta charset=utf-8><title>${name}</title><h1>${name}</h1><p>${by}</p><p>${text}</p>`,
  );
}

function sizesIn(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}
