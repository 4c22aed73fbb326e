import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, join as joinPath } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The table of folders in `src/README.md`: what is in the first column may import what is in the last. */
const FOLDERS = readFolders(
  readFileSync(fileURLToPath(new URL('../src/README.md', import.meta.url)), 'utf8'),
);

/** Files right below `src` that every folder may import. */
const FOR_ALL = FOLDERS[0]?.names ?? [];

/** What a folder, or a file right below `src`, may import besides itself and the files for all. */
const MAY_IMPORT = new Map(
  FOLDERS.flatMap(({ names, imports }) => names.map((name) => [name, imports] as const)),
);

/** Views that every view may import: parts that several screens share. */
const SHARED_VIEWS = [
  'browse/calendar',
  'browse/list',
  'charts',
  'filters',
  'listen',
  'marks',
  'share',
  'text',
];

/** Other imports of a view from another one. */
const VIEW_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  // A paper stands next to the list, and knows the topics in its text; keys and palette move in both.
  paper: ['browse', 'topics'],
  commands: ['browse'],
  // The list of keys is part of the settings.
  about: ['commands'],
};

/** What a folder is made of when React is kept out of it. */
const WITHOUT_REACT = [
  'digest',
  'korean',
  'question',
  'search',
  'cite',
  'importers',
  'library',
  'speech',
  'topics',
  'failure',
  'steps',
  'store',
  'withTimeout',
  'build',
];

/** Folders that sort code by syntax. */
const BANNED_FOLDERS = ['utils', 'hooks', 'types', 'components'];

const LONGEST = 250;

/** Path below `src` → text. */
type Sources = ReadonlyMap<string, string>;

describe('src', () => {
  const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));

  it('is what these tests look at', () => {
    expect([...sources.keys()]).toEqual(expect.arrayContaining(['main.tsx', 'digest/day.ts']));
  });

  it('imports only what the plan allows', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  it('imports from another view only what is shared or named here', () => {
    expect(forbiddenViewImports(sources)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('has no barrel files', () => {
    expect(barrels(sources)).toEqual([]);
  });

  it('has no folders that sort code by syntax', () => {
    const banned = (path: string) => BANNED_FOLDERS.some((name) => path.split('/').includes(name));
    expect([...sources.keys()].filter(banned)).toEqual([]);
  });

  it(`has no file over ${LONGEST} lines`, () => {
    expect(pathsWhere(sources, (text) => text.split('\n').length > LONGEST + 1)).toEqual([]);
  });

  // A `Date` is a moment, not a day: in half of the world its parts are those of another day.
  it('makes a Date in i18n/format.ts alone', () => {
    expect(pathsWhere(sources, (text) => /\bDate\s*\(/.test(text))).toEqual(['i18n/format.ts']);
  });

  // What an effect returns is called when it ends: `scrollIntoView` returns a promise in new browsers.
  it('has no effect that returns what a call gives by chance', () => {
    const returnsCall = /use(Layout)?Effect\(\s*\(\) =>(?!\s*(\{|void |\(\) =>))/;
    expect(pathsWhere(sources, (text) => returnsCall.test(text))).toEqual([]);
  });

  it('silences no type error', () => {
    const silences = /@ts-(ignore|expect-error|nocheck)/;
    expect(pathsWhere(sources, (text) => silences.test(text))).toEqual([]);
  });
});

describe('test', () => {
  const tests = readSources(fileURLToPath(new URL('.', import.meta.url)));

  // Vitest gives up after a second, which a busy machine takes for anything; a pause is too short on some machine.
  it('waits for states, by waitFor.ts alone', () => {
    const waits = /\bvi\.wait(For|Until)\(|waitFor(Timeout|LoadState\('networkidle')/;
    const found = pathsWhere(tests, (text) => waits.test(text));
    // A bench measures what a page does in a time.
    expect(found.filter((path) => !path.startsWith('bench/'))).toEqual(['waitFor.ts']);
  });
});

describe('the check of imports', () => {
  it('reads what the table of folders says', () => {
    const table = [
      '| `a.ts`, `b.tsx` | x | nothing |',
      '| `c/` | y | a, b |',
      '| `d/` | z | all of the above but a |',
      '| `e/` | – | everything |',
    ];
    expect(readFolders(table.join('\n'))).toEqual([
      { names: ['a', 'b'], imports: [] },
      { names: ['c'], imports: ['a', 'b'] },
      { names: ['d'], imports: ['b', 'c'] },
      { names: ['e'], imports: ['a', 'b', 'c', 'd', 'e'] },
    ]);
    expect(FOR_ALL).toContain('failure');
    expect(MAY_IMPORT.get('digest')).toEqual([]);
  });

  it.each([
    ['digest/day.ts', "import { x } from './paper';", 'its own folder'],
    ['search/terms.ts', "import { words } from '../korean/words';", 'a folder in its row'],
    ['views/Failed.tsx', "import { toFailure } from '../failure';", 'a file right below src'],
    ['app/router.tsx', "import x from '../archive/worker/worker?worker&url';", 'a worker'],
    ['main.tsx', "import './app/style.css';", 'a style'],
    ['ui/Icon.tsx', "import { useId } from 'react';", 'React, for a look'],
    ['archive/snapshotStore.ts', "import { openDB } from 'idb';", 'a package'],
    ['korean/stem.ts', " * import { x } from '../search/terms';", 'an example in a comment'],
    ['korean/stem.ts', "const text = 'import';", 'a word in a text'],
  ])('lets %s say %j: %s', (path, text) => {
    expect(forbiddenImports(new Map([[path, text]]))).toEqual([]);
  });

  it.each([
    ['korean/stem.ts', "import { x } from '../search/terms';", 'a name'],
    ['korean/stem.ts', "import type { X } from '../search/terms';", 'a type'],
    ['korean/stem.ts', "import '../search/terms';", 'nothing but its effects'],
    ['korean/stem.ts', "import x, * as y from '../search/terms';", 'everything'],
    ['korean/stem.ts', "import {\n  x,\n  type Y,\n} from '../search/terms';", 'several lines'],
    ['korean/stem.ts', "export { x } from '../search/terms';", 'to hand it on'],
    ['korean/stem.ts', "export * from '../search/terms';", 'to hand all of it on'],
    ['korean/stem.ts', "const x = () => import('../search/terms');", 'later'],
    ['korean/stem.ts', "type X = import('../search/terms').X;", 'within a type'],
    ['korean/stem.ts', "new URL('../search/terms.ts', import.meta.url);", 'as an address'],
    ['views/day/DayPage.tsx', "import x from '../../app/router?worker&url';", 'as a worker'],
    ['views/Failed.tsx', "import x from '../build/plainHost';", 'the build'],
    ['question/address.ts', "import { x } from '../search/terms';", 'the search'],
    ['search/terms.ts', "import { useId } from 'react';", 'React'],
    ['digest/day.ts', "import { x } from '@tanstack/react-query';", 'a package for React'],
    ['build/a.ts', "import '../../test/x';", 'something outside of src'],
    ['archive/a.ts', 'import(name);', 'what nobody can tell'],
    ['helpers/a.ts', "import './b';", 'anything, from a folder that is not in the table'],
    ['views/a.ts', "import '../helpers/b';", 'a folder that is not in the table'],
    ['helpers/a.ts', '', 'nothing, from a folder that is not in the table'],
  ])('does not let %s say %j: it imports %s', (path, text) => {
    expect(forbiddenImports(new Map([[path, text]]))).toHaveLength(1);
  });

  it.each([
    ['views/about/AboutPage.tsx', "import { x } from '../health/HealthPage';", 1],
    ['views/browse/DayPage.tsx', "const x = () => import('../commands/SearchBox');", 1],
    ['views/health/HealthPage.tsx', "import { x } from '../browse/SplitView';", 1],
    ['views/health/HealthPage.tsx', "import { x } from '../browse/list/PaperRow';", 0],
    ['views/paper/PaperPage.tsx', "import { x } from '../browse/SplitView';", 0],
    ['views/paper/PaperPage.tsx', "import { x } from '../useQuestion';", 0],
    ['views/browse/day/DayPage.tsx', "import { x } from '../SplitView';", 0],
    ['app/router.tsx', "import { x } from '../views/paper/PaperPage';", 0],
  ])('counts in the view %s with %j %i forbidden imports', (path, text, count) => {
    expect(forbiddenViewImports(new Map([[path, text]]))).toHaveLength(count);
  });

  it('tells cycles by their files', () => {
    const sources = new Map([
      ['digest/a.ts', "import { b } from './b';"],
      ['digest/b.ts', "import { c } from './c';"],
      ['digest/c.ts', "const later = import('./a');"],
      ['digest/d.ts', "import { a } from './a';"],
    ]);
    expect(cycles(sources)).toEqual(['digest/a.ts → digest/b.ts → digest/c.ts → digest/a.ts']);
  });

  it('lets types go round', () => {
    const sources = new Map([
      ['digest/a.ts', "import { b } from './b';"],
      ['digest/b.ts', "import type { A } from './a';"],
    ]);
    expect(cycles(sources)).toEqual([]);
  });

  it.each([
    ['digest/index.ts', ''],
    ['digest/all.ts', "export * from './day';"],
    ['digest/all.ts', "export type { Day } from './day';"],
  ])('takes %s with %j for a barrel', (path, text) => {
    expect(barrels(new Map([[path, text]]))).toEqual([path]);
  });
});

function readSources(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // Declarations import nothing and run nowhere.
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function pathsWhere(sources: Sources, holds: (text: string) => boolean): string[] {
  return [...sources].filter(([, text]) => holds(text)).map(([path]) => path);
}

type Import = { readonly target: string; readonly isType: boolean };

/** Reads what Biome has formatted: a statement starts its line, a comment starts all of its own. */
function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  const later = code.matchAll(/\bimport\(\s*(?:['"]([^'"]+)['"])?/g);
  const addresses = code.matchAll(/\bnew URL\(\s*['"](\.[^'"]+)['"]/g);
  return [
    ...Array.from(statements, ([, type, target = '?']) => ({ target, isType: !!type })),
    ...Array.from(later, ([, target = '?']) => ({ target, isType: false })),
    ...Array.from(addresses, ([, target = '?']) => ({ target, isType: false })),
  ];
}

/** What a row of the table names, `failure` for `failure.ts`, and what these may import. */
type FolderRow = { readonly names: readonly string[]; readonly imports: readonly string[] };

function readFolders(readme: string): FolderRow[] {
  const rows: FolderRow[] = [];
  for (const [, first = '', last = ''] of readme.matchAll(/^\| (`.+?) \| .* \| (.+?) \|$/gm)) {
    const above = rows.flatMap(({ names }) => names);
    const names = Array.from(
      first.matchAll(/`([a-z0-9]+)(?:\/|\.tsx?)`/gi),
      ([, name = '']) => name,
    );
    rows.push({ names, imports: importsIn(last, above) });
  }
  // Everything is also what comes below.
  const all = rows.flatMap(({ names }) => names);
  return rows.map(({ names, imports }) => {
    return { names, imports: imports.includes('everything') ? all : imports };
  });
}

/** @param above the names of the rows before */
function importsIn(cell: string, above: readonly string[]): readonly string[] {
  const [, but] = /^all of the above but (.+)$/.exec(cell) ?? [];
  if (but) return above.filter((name) => !but.split(', ').includes(name));
  return cell.startsWith('nothing') ? [] : cell.split(', ');
}

function forbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const from = placeOf(path);
    const allowed = MAY_IMPORT.get(from);
    if (!allowed) return [`${path}: ${from} is not in the table`];
    return importsOf(text)
      .filter(({ target }) => !isAllowed(path, target, allowed))
      .map(({ target }) => `${path}: ${from} may not import ${target}`);
  });
}

function isAllowed(path: string, target: string, allowed: readonly string[]): boolean {
  const from = placeOf(path);
  if (target === '?') return false;
  if (!target.startsWith('.')) {
    return !(WITHOUT_REACT.includes(from) && /^(react|@[^/]+\/react)\b/.test(target));
  }
  const to = placeOf(pathOf(path, target));
  return to === from || FOR_ALL.includes(to) || allowed.includes(to);
}

function forbiddenViewImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const from = viewOf(path);
    if (from === null) return [];
    return importsOf(text).flatMap(({ target }) => {
      const file = target.startsWith('.') ? pathOf(path, target) : '';
      const to = viewOf(file);
      const isShared = SHARED_VIEWS.some((view) => file.startsWith(`views/${view}/`));
      const isAllowed = to === null || to === from || isShared || VIEW_IMPORTS[from]?.includes(to);
      return isAllowed ? [] : [`${path}: ${from} may not import ${target}`];
    });
  });
}

/** The screen that a file belongs to, `'paper'`; null outside `views` and for files right below it. */
function viewOf(path: string): string | null {
  const [folder, view, ...rest] = path.split('/');
  return folder === 'views' && view !== undefined && rest.length > 0 ? view : null;
}

/** The folder below `src`, or the name of a file right below it. */
function placeOf(path: string): string {
  return path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';
}

function pathOf(path: string, target: string): string {
  return joinPath(dirname(path), target.replace(/\?.*$/, ''));
}

/** Each cycle once, from the first of its files. */
function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]) => {
    if (above.includes(path)) found.push([...above.slice(above.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const { target, isType } of importsOf(sources.get(path) ?? '')) {
      const base = pathOf(path, target);
      const next = [base, `${base}.ts`, `${base}.tsx`].find((file) => sources.has(file));
      if (next && !isType && target.startsWith('.')) visit(next, [...above, path]);
    }
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}

function barrels(sources: Sources): string[] {
  const handsOn = /^\s*export\s+(type\s+)?[*{][^;]*\sfrom\s/m;
  return [...sources]
    .filter(([path, text]) => /(^|\/)index\.tsx?$/.test(path) || handsOn.test(text))
    .map(([path]) => path);
}
