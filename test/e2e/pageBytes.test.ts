// Opens no page: what the pages of the bundled digests weigh, by the files that the build has written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readHosts } from './hosts';
import { PROJECT } from './options';

const SITE = join(PROJECT, 'test-results', readHosts().root.folder);

/** Medians before compression. The style is a file of its own. Of a paper 0.8 are links to six related ones. */
const MOST_KB = { paper: 9.7, day: 32, week: 18, month: 21.7, topic: 12 } as const;
/**
 * All files but the app's own, which have budgets in package.json, feeds, and topics and trends, which do not grow
 * with the papers. Links to related papers are 700.
 */
const MOST_BYTES_A_PAPER = 20_400;

for (const [kind, most] of Object.entries(MOST_KB)) {
  test(`the median page of a ${kind} is small`, () => {
    const sizes = filesIn(join(SITE, kind))
      .map((file) => readFileSync(file).length)
      .sort((a, b) => a - b);
    expect((sizes[sizes.length >> 1] ?? Number.NaN) / 1000).toBeLessThanOrEqual(most);
  });
}

test('a paper takes little room in pages and digests together', () => {
  const bytes = filesIn(SITE)
    .filter((file) => !/\/assets\/|\/feed[^/]*$|\/topics?[/-]|\/trends\//.test(file))
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(bytes / readdirSync(join(SITE, 'paper')).length).toBeLessThanOrEqual(MOST_BYTES_A_PAPER);
});

test('every class of a page is one of the style, by its short name', () => {
  const style = filesIn(join(SITE, 'assets')).find((file) => file.endsWith('.css')) ?? '';
  const css = readFileSync(style, 'utf8');
  const known = new Set([...(css.match(/(?<=\.)[a-z][\w-]*/g) ?? []), ...NO_STYLE]);
  const unknown = filesIn(SITE)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      classesIn(readFileSync(path, 'utf8'))
        .filter((name) => !known.has(name))
        .map((name) => `${path}: ${name}`),
    );
  expect(known.size).toBeGreaterThan(100);
  expect(unknown).toEqual([]);
});

function classesIn(html: string): string[] {
  const lists = Array.from(
    html.matchAll(/ class=(?:"([^"]*)"|([^\s>"]+))/g),
    ([, list, name]) => list ?? name ?? '',
  );
  return lists.flatMap((list) => list.split(/\s+/)).filter((name) => name !== '');
}

/** Of reference managers, and what the router gives to a link to its own page. */
const NO_STYLE = ['Z3988', 'active'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
