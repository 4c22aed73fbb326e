import type { Rollup } from 'vite';
import type { Day } from '../digest/day';
import type { SiteLanguage } from '../digest/siteSettings';
import type { Question } from '../question/question';
import { writeSearch } from '../question/searchParams';
import { compileScript } from './compileScript';

/** What the script in the HTML knows of the build (src/app/start/startQuestion.ts). */
export type StartTable = {
  readonly base: string;
  /** The names in a search part that make it a question. */
  readonly params: readonly string[];
  /** Path of the worker's script, below the base. */
  readonly worker: string;
  /** Paths of the scripts that a screen loads after the first one. */
  readonly chunks: Readonly<Record<keyof ReturnType<typeof screenModules>, readonly string[]>>;
};

const PREPARE = '/app/start/prepareAnswer.ts';

/** Modules that screens with a question load after the first script, by the end of their names. */
const screenModules = (language: SiteLanguage) => {
  const late = `/i18n/${language}/late.ts`;
  return {
    results: [PREPARE, '/views/browse/answers.ts'],
    author: [PREPARE, '/views/authors/AuthorPage.tsx', late],
    list: [PREPARE, '/views/share/ListPage.tsx', late, '/archive/readDay.ts'],
  } as const;
};

/** A question that asks for all that one can ask for: a field that is missing here does not compile. */
const WHOLE_QUESTION: Required<Question> = {
  text: 'q',
  from: '2000-01-01' as Day,
  to: '2000-01-02' as Day,
  votes: { kind: 'unknown' },
  authors: ['a'],
  topics: ['a'],
  kept: ['saved'],
  sort: 'votes',
};

/** The names in the search part of an address that make it a question. */
export const QUESTION_PARAMS = [...new URLSearchParams(writeSearch(WHOLE_QUESTION)).keys()];

/**
 * Compiles the script that starts a question with the HTML.
 *
 * @param entry its source
 * @param language of the site, in which most read
 */
export function writeStartScript(
  entry: string,
  base: string,
  language: SiteLanguage,
  bundle: Rollup.OutputBundle,
): Promise<string> {
  const modules = screenModules(language);
  const table: StartTable = {
    base,
    params: QUESTION_PARAMS,
    worker: fileOf(bundle, /\/worker-[\w-]+\.js$/),
    chunks: {
      results: chunksOf(bundle, modules.results),
      author: chunksOf(bundle, modules.author),
      list: chunksOf(bundle, modules.list),
    },
  };
  return compileScript(entry, { __START__: JSON.stringify(table) });
}

function fileOf(bundle: Rollup.OutputBundle, name: RegExp): string {
  const file = Object.keys(bundle).find((path) => name.test(path));
  if (file === undefined) throw new Error(`the build has no file ${name}`);
  return file;
}

/** The chunks of some modules with all that they import, but the first script. */
function chunksOf(bundle: Rollup.OutputBundle, modules: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || chunk.isEntry || found.has(file)) return;
    found.add(file);
    for (const imported of chunk.imports) add(imported);
  };
  for (const module of modules) {
    const chunk = Object.values(bundle).find(
      (output) => output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(module)),
    );
    if (!chunk) throw new Error(`the build has no chunk with ${module}`);
    add(chunk.fileName);
  }
  return [...found];
}
