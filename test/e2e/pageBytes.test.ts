// Opens no page: what the pages of the bundled digests weigh, by the files that the build has written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readRules, splitLayer } from '../../src/build/chunkStyles/styleRules';
import { firstRowsFile, MANIFEST_FILE } from '../../src/digest/manifest';
import { parseManifest } from '../../src/digest/manifestFile';
import { readHosts } from './hosts';
import { PROJECT } from './options';

const SITE = join(PROJECT, 'test-results', readHosts().root.folder);

/** Elements of the median page, before its script adds any. Of a topic 45 are its papers. */
const MOST_ELEMENTS = { paper: 195, day: 665, week: 395, month: 515, topic: 272 } as const;
/** Of the front page, which has 20 papers of the newest day. */
const MOST_FRONT_ELEMENTS = 670;
/**
 * All that shows the newest day on a phone, compressed. Font and pictures come after it. Found 151.6; a day of any
 * number of papers adds 1.5 at most, as `unit/build/writeFirstRows.test.ts` holds, an archive 19 bytes a day.
 */
const MOST_FRONT_KB = 153;
/**
 * Medians before compression. The style is a file of its own. Of a paper 0.8 are links to six related ones, 0.2 to
 * topics; of a topic 1.3 are its papers, each with its sentence.
 */
const MOST_KB = { paper: 9.9, day: 32, week: 18, month: 21.7, topic: 13.2 } as const;
/**
 * All files but the app's own, which have budgets in package.json, feeds, and topics, trends and years, which do not
 * grow with the papers. Links to related papers are 700, to topics 220.
 */
const MOST_BYTES_A_PAPER = 20_600;

/** Compressed, without the faces of its fonts. */
const MOST_STYLE_KB = 9;

test('the style in the front page is small', () => {
  const page = readFileSync(join(SITE, 'index.html'), 'utf8');
  const [, style = ''] = /<style[^>]*>(.*?)<\/style>/s.exec(page) ?? [];
  const withoutFonts = style.replace(/@font-face\{[^}]*\}/g, '');
  expect(withoutFonts).toContain('@layer utilities');
  expect(gzipSync(withoutFonts).length / 1000).toBeLessThanOrEqual(MOST_STYLE_KB);
});

test('what looks into texts comes in one file, which needs none but the worker and the terms, and what stores does without', () => {
  const folder = join(SITE, 'assets');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const importsOf = (part: string) => {
    const file = files.find((name) => name.startsWith(`${part}-`)) ?? '';
    const script = readFileSync(join(folder, file), 'utf8');
    const imports = script.matchAll(/\b(?:from|import)\s*["']\.\/([A-Za-z]+)-/g);
    return [...new Set(Array.from(imports, ([, name]) => name))].sort();
  };
  expect(importsOf('textModule')).toEqual(['terms', 'worker']);
  expect(importsOf('storing')).toEqual(['worker']);
});

for (const [kind, most] of Object.entries(MOST_KB)) {
  test(`the median page of a ${kind} is small`, () => {
    const sizes = filesIn(join(SITE, kind)).map((file) => readFileSync(file).length);
    expect(medianOf(sizes) / 1000).toBeLessThanOrEqual(most);
  });
}

for (const [kind, most] of Object.entries(MOST_ELEMENTS)) {
  test(`the median page of a ${kind} stands in few elements`, () => {
    const counts = filesIn(join(SITE, kind)).map(elementsOf);
    expect(medianOf(counts)).toBeLessThanOrEqual(most);
  });
}

test('the front page stands in few elements', () => {
  expect(elementsOf(join(SITE, 'index.html'))).toBeLessThanOrEqual(MOST_FRONT_ELEMENTS);
});

test('the front page with its newest day is small', () => {
  const manifest = parseManifest(JSON.parse(readFileSync(join(SITE, MANIFEST_FILE), 'utf8')));
  const rows = manifest && firstRowsFile(manifest);
  if (!rows) throw new Error('expected rows of the newest day, found none');
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const scripts = Array.from(
    html.matchAll(/ src="?\/?(assets\/[^"\s>]+\.js)/g),
    ([, path = '']) => path,
  );
  expect(scripts).toHaveLength(1);
  const bytes = ['index.html', MANIFEST_FILE, rows, ...scripts]
    .map((path) => gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
  expect(bytes / 1000).toBeLessThanOrEqual(MOST_FRONT_KB);
});

test('a paper takes little room in pages and digests together', () => {
  const bytes = filesIn(SITE)
    .filter(
      (file) => !/\/assets\/|\/feed[^/]*$|\/topics?[/-]|\/trends\/|\/year\/|-rows-/.test(file),
    )
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

test('every rule of the style is in the front page or in a script', () => {
  const style = filesIn(join(SITE, 'assets')).find((file) => file.endsWith('.css')) ?? '';
  const selectorsIn = (css: string) =>
    readRules(splitLayer('utilities', css).body).map(({ selector }) => selector);
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const first = /<style data-first>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const lateStyles = filesIn(join(SITE, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/`@layer utilities[^`]+/g) ?? []);
  // No tool writes it anew for Chrome 120 where it is in a class.
  expect([first, ...lateStyles].filter((css) => css.includes('light-dark('))).toEqual([]);
  const late = lateStyles
    .flatMap((css) => css.match(/\{.*?\}(?=@layer|$)/g) ?? [])
    .flatMap((block) => selectorsIn(`@layer utilities${block}`));
  const found = new Set([...selectorsIn(first), ...late]);
  expect(late.length).toBeGreaterThan(100);
  expect(selectorsIn(readFileSync(style, 'utf8')).filter((each) => !found.has(each))).toEqual([]);
});

/** Of nothing NaN, which is below no budget. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Counts start tags outside of scripts and styles. */
function elementsOf(file: string): number {
  const html = readFileSync(file, 'utf8');
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  return markup.match(/<[a-z]/g)?.length ?? Number.NaN;
}

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
