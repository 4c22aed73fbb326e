import type { OfflineCache } from '../../../src/archive/offline/offlineCache';
import { createArchiveClient } from '../../../src/archive/page/client';
import type { ReadFile } from '../../../src/archive/readFile';
import { createEngine, type Engine } from '../../../src/archive/worker/engine';
import { ownModule } from '../../../src/archive/worker/own/ownModule';
import { collectDigests, type DigestFiles } from '../../../src/build/collectDigests';
import { readDigestFolder } from '../../../src/build/digestSources';
import { type Failure, FailureError } from '../../../src/failure';
import { BUNDLED } from '../digest/digests';
import { LOADED_TEXT_MODULE } from './worker/loadedTextModule';

const { sources: whole } = await readDigestFolder(BUNDLED);

/** The bundled digests as the build writes them; 5 days, 112 papers. */
export const WHOLE: DigestFiles = collectDigests(whole);

/** The same days with their first four papers each: an engine reads and indexes them in a fifth of the time. */
const sources = whole.map((source) => ({
  ...source,
  text: source.text
    .split(/^(?=### )/m)
    .slice(0, 5)
    .join(''),
}));

/** Five days of four papers as the build writes them. */
export const FILES: DigestFiles = collectDigests(sources);

/** The same as the build writes them when a day has another text; null: no digest at all. */
export function changedFiles(day: string, change: ((text: string) => string) | null): DigestFiles {
  return collectDigests(
    sources.flatMap((source) => {
      if (source.day !== day) return source;
      return change ? { ...source, text: change(source.text) } : [];
    }),
  );
}

/** Makes a host serve `files` and nothing else, as after a new deployment. */
export function deploy(others: Others, files: DigestFiles): void {
  for (const path of FILES.keys()) others[path] = null;
  for (const [path, text] of files) others[path] = text;
}

/** The days, newest first. */
export const DAYS = ['2025-04-08', '2025-03-07', '2025-02-26', '2025-02-13', '2024-10-11'];

/** The name of a day's file. */
export function fileOf(day: string): string {
  const file = [...FILES.keys()].find((path) => path.startsWith(`digests/${day}`));
  if (!file) throw new Error(`no digest of ${day}`);
  return file;
}

/** The names of the months' packs, newest first. */
export const PACKS = [...FILES.keys()]
  .filter((path) => path.startsWith('digests/pack-'))
  .sort()
  .reverse();

/** Files that differ from the build's: null is missing, undefined as the build wrote it. */
export type Others = Record<string, string | null | undefined>;

/** A host of digests; `others` may change while it is used. */
export function hostOf(others: Others = {}, files = FILES) {
  const asked: string[] = [];
  const readFile: ReadFile = async (path) => {
    asked.push(path);
    const text = others[path] === undefined ? files.get(path) : others[path];
    if (typeof text !== 'string') throw new FailureError(missing(path));
    return new TextEncoder().encode(text);
  };
  return { readFile, asked };
}

/** A store in memory; `kept` is what the next visit loads. */
export function storeOf(kept: unknown = undefined) {
  const store = {
    kept,
    saves: 0,
    load: async () => store.kept,
    save: async (value: unknown) => {
      store.saves++;
      // What is stored is cloned, as IndexedDB does.
      store.kept = structuredClone(value);
      return true;
    },
  };
  return store;
}

/** An offline cache in memory, of a device that takes so many files. */
export function memoryCache(
  maxFiles = Infinity,
): OfflineCache & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    match: async (path) => files.get(path) ?? null,
    put: async (path, bytes) => {
      if (files.size >= maxFiles) return false;
      files.set(path, bytes.slice());
      return true;
    },
    paths: async () => new Set(files.keys()),
    replaceList: async (path, before, list, names) => {
      const stored = String(files.get(path) ?? null);
      if (stored !== String(before) && stored !== String(list)) return 'superseded';
      files.set(path, list);
      for (const stored of files.keys()) if (!names.has(stored)) files.delete(stored);
      return 'replaced';
    },
    isRefused: async () => false,
    refuse: async () => files.clear(),
    allow: async () => {},
  };
}

/** The archive of a page whose files are all of a host, with an offline cache in memory and without a worker. */
export function pageArchiveOf(readFile: ReadFile) {
  const client = createArchiveClient('/', () => {
    throw new Error('files are read without the worker');
  });
  return { readFile, readFromHost: readFile, client, offlineCache: memoryCache() };
}

/** An engine over a host, with storage in memory unless it is given another one. */
export function engineOf(
  readFile: ReadFile,
  store = storeOf(),
  version = 'tests',
  byteBudget = Infinity,
  cache = memoryCache(),
  textModule = LOADED_TEXT_MODULE,
): Engine {
  return createEngine({
    createReadFile: () => readFile,
    createSnapshotStore: () => store,
    createOfflineCache: () => cache,
    textModule,
    loadOwn: async () => ownModule,
    version,
    byteBudget,
  });
}

export function missing(file: string): Failure {
  return { kind: 'refused', file, status: 404 };
}
