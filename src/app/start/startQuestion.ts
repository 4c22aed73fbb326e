/*
 * Runs inside the HTML, before all else: asks for what a shared question needs together with the script of
 * the app, and hides the newest day where the address asks for something else. `takeStarted` hands over what
 * it has started. Compiled into the page by src/build/startScript.ts; its bytes are in every first load.
 */

import type { StartMessage } from '../../archive/contract';
import type { StartTable } from '../../build/startScript';
import type { ArxivId } from '../../digest/arxivId';
import { numbersFile } from '../../digest/catalogue';
import {
  areOfManyMonths,
  digestFile,
  type Lookup,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
} from '../../digest/manifest';
import { type DayColumns, daysOfColumns } from '../../digest/manifestFile';
import { hasSplitView } from '../../views/browse/list/hasSplitView';
import type { Started } from './started';

/** Filled in by the build. */
declare const __START__: StartTable;

const { base, params, worker, chunks } = __START__;
const { dataset } = document.documentElement;
/** The files of the day that the page holds and of its rows; undefined: there are none. */
const { newest, rows } = document.currentScript?.dataset ?? {};
const path = location.pathname.slice(base.length).replace(/(index\.html)?\/*$/, '');
const search = new URLSearchParams(location.search);
const started: Started = { files: {} };

// A browser that is too old keeps the page as it is.
if (dataset.outdated === undefined) {
  window.started = started;
  read(MANIFEST_FILE);
  if (path.startsWith('author/')) ask(`?author=${path.slice(7)}`, chunks.author);
  else if (path === 'list') {
    started.question = '';
    preload(chunks.list);
    readList(search.get('ids') ?? '').catch(() => {});
  } else if (path === '' && params.some((name) => search.has(name))) {
    dataset.asks = '';
    ask(location.search, chunks.results);
  } else if (path === '' && newest) read((!hasSplitView() && rows) || newest);
}

/** Starts the worker, which reads what the answer needs. */
function ask(question: string, scripts: readonly string[]): void {
  started.question = question;
  preload(scripts);
  // The app says so where no worker can be started.
  try {
    const url = base + worker;
    const rules = { createScriptURL: (script: string) => script };
    const policy = window.trustedTypes?.createPolicy('start', rules);
    // The DOM accepts a trusted value in place of its text; its types do not say so yet.
    const address = (policy?.createScriptURL(url) ?? url) as string;
    const early = new Worker(address, { type: 'module', name: 'archive' });
    started.worker = early;
    early.onerror = (event) => {
      // The next worker, of the app, meets the same failure.
      event.preventDefault();
      delete started.worker;
    };
    const tell = (message: StartMessage) => early.postMessage(message);
    tell({ base, question });
    read(MANIFEST_FILE)
      .then((response) => (response.ok ? response.clone().arrayBuffer() : null))
      .catch(() => null)
      .then((manifest) => tell({ manifest }));
  } catch {}
}

/** Reads the days that list some papers, until the app does so itself. */
async function readList(list: string): Promise<void> {
  const ids = list.split(',') as ArxivId[];
  const manifest = await readJson<Omit<Manifest, 'days'> & { days: DayColumns }>(MANIFEST_FILE);
  const { lookups, catalogue } = manifest;
  if (catalogue && areOfManyMonths(manifest, ids)) {
    read(numbersFile(catalogue.numbers)).catch(() => {});
    return;
  }
  const days = daysOfColumns(manifest.days);
  for (const month of new Set(ids.map(lookupMonth))) {
    const hash = lookups[month];
    if (hash === undefined) continue;
    readJson<Lookup>(lookupFile(month, hash))
      .then((lookup) => {
        const listed = new Set(ids.flatMap((id) => lookup[id] ?? []));
        for (const entry of days) if (listed.has(entry.day)) read(digestFile(entry));
      })
      .catch(() => {});
  }
}

async function readJson<T>(file: string): Promise<T> {
  return (await read(file)).clone().json();
}

/** Asks for a file, once. Throws where the app has taken over. */
function read(file: string): Promise<Response> {
  if (window.started !== started) throw new Error();
  const cache = file === MANIFEST_FILE ? 'no-cache' : 'force-cache';
  const response = started.files[file] ?? fetch(base + file, { cache });
  started.files[file] = response;
  // The app reports what has failed once it needs it.
  response.catch(() => {});
  return response;
}

function preload(scripts: readonly string[]): void {
  for (const script of scripts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = base + script;
    document.head.append(link);
  }
}
