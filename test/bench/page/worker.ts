import { isReading, type Progress } from '../../../src/archive/contract';
import { readManifest } from '../../../src/archive/files';
import { createSnapshotStore } from '../../../src/archive/offline/snapshotStore';
import { monthsOf } from '../../../src/archive/packs';
import { createReadFile, type ReadFile } from '../../../src/archive/readFile';
import { createEngine, type Engine } from '../../../src/archive/worker/engine';
import { ownModule } from '../../../src/archive/worker/own/ownModule';
import { parseArxivId } from '../../../src/digest/arxivId';
import { packFile } from '../../../src/digest/manifest';
import type { Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import type { Mark } from '../../../src/question/keptFilter';
import { NO_QUESTION, type Question } from '../../../src/question/question';
import { REFUSING_CACHE } from '../../unit/archive/offline/refusingCache';
import { LOADED_TEXT_MODULE } from '../../unit/archive/worker/loadedTextModule';
import { ENGINES, OURS } from '../engines';

export type Command =
  /** Fetches an archive, untimed. */
  | { readonly kind: 'fetch'; readonly base: string }
  /** Makes an engine ready, from bytes; ours as on a first visit or on one that has been here before. */
  | { readonly kind: 'index'; readonly engine: string; readonly again?: boolean }
  /** Reads numbers and titles of an archive's catalogue from the host, and no texts. */
  | { readonly kind: 'list'; readonly base: string }
  /** Reads and indexes an archive from the host and stores the index, or restores what an earlier visit stored. */
  | { readonly kind: 'read'; readonly base: string; readonly again?: boolean }
  /** Waits until the engine has made what it makes while nobody asks, and stored what the next visit needs. */
  | { readonly kind: 'settled' }
  /** Tells what the reader has marked of some papers. */
  | { readonly kind: 'mark'; readonly papers: readonly (readonly [id: string, marks: Mark[]])[] }
  /** Asks a question for its first hits, or for its counts. */
  | { readonly kind: 'question' | 'facets'; readonly question: Question }
  /** Asks each text once. */
  | { readonly kind: 'ask'; readonly texts: readonly string[] };

/** Milliseconds: until each tier was reached, or for each text. */
export type Outcome = { readonly ms: readonly number[] };

const WINDOW = { offset: 0, limit: 200 };

const files = new Map<string, Uint8Array>();
let ask: (text: string) => unknown = () => null;
let ours: Engine | null = null;
let edition = 0;
let settled: Promise<void> = Promise.resolve();

const DO: { [K in Command['kind']]: (command: Extract<Command, { kind: K }>) => Promise<Outcome> } =
  {
    async fetch({ base }) {
      const readFile = createReadFile(base);
      const keep = async (path: string) => files.set(path, await readFile(path));
      await keep('digests/index.json');
      const manifest = await readManifest(readBytes);
      await Promise.all(monthsOf(manifest).map(({ month, hash }) => keep(packFile(month, hash))));
      return { ms: [] };
    },
    async index({ engine, again = false }) {
      const outcome = await (engine === OURS ? indexOurs(again) : indexOther(engine));
      files.clear();
      return outcome;
    },
    list: ({ base }) => list(createReadFile(base)),
    read: ({ base, again = false }) => read(createReadFile(base), again),
    async settled() {
      await settled;
      return { ms: [] };
    },
    async mark({ papers }) {
      edition += 1;
      const known = papers.flatMap(([text, marks]) => {
        const id = parseArxivId(text);
        return id ? [[id, marks] as const] : [];
      });
      const change = { edition, isAll: false, papers: new Map(known) };
      return timed(() => ours?.setMarks(change));
    },
    question: async ({ question }) => timed(() => ours?.answer(question, WINDOW)),
    facets: async ({ question }) => timed(() => ours?.facets(question)),
    async ask({ texts }) {
      return {
        ms: texts.map((text) => {
          const start = performance.now();
          ask(text);
          return performance.now() - start;
        }),
      };
    },
  };

self.onmessage = async ({ data }: MessageEvent<Command>) => {
  const run = DO[data.kind] as (command: Command) => Promise<Outcome>;
  // The page does not hear of a rejection and would wait for ever.
  await run(data).then((outcome) => self.postMessage(outcome), reportError);
};

function timed(run: () => unknown): Outcome {
  const start = performance.now();
  run();
  return { ms: [performance.now() - start] };
}

async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`not fetched: ${path}`);
  return bytes;
}

function createOurs(readFile: ReadFile, again: boolean): Engine {
  const store = createSnapshotStore('bench', 'bench');
  const engine = createEngine({
    createReadFile: () => readFile,
    createSnapshotStore: () => ({
      load: async () => (again ? store.load() : undefined),
      save: store.save,
    }),
    // What comes after the index is not measured; on a return visit the packs are stored already.
    createOfflineCache: () => ({
      ...REFUSING_CACHE,
      paths: async () => new Set(again ? files.keys() : []),
    }),
    textModule: LOADED_TEXT_MODULE,
    loadOwn: async () => ownModule,
    version: 'bench',
    byteBudget: Number.POSITIVE_INFINITY,
  });
  ask = (text) => engine.answer({ ...NO_QUESTION, text }, WINDOW);
  ours = engine;
  return engine;
}

/** Rejects unless everything was read and indexed, and its index stored or, on a return visit, restored. */
async function read(readFile: ReadFile, again: boolean): Promise<Outcome> {
  const engine = createOurs(readFile, again);
  engine.wantTexts();
  const start = performance.now();
  const reports: Progress[] = [];
  await engine.read('/', (progress) => reports.push(progress));
  const last = reports.at(-1);
  if (!last || last.failure || last.failed.length > 0) throw new Error('the archive is bad');
  if (last.tier !== 'all') throw new Error('the archive is not indexed');
  if (last.storingFailed) throw new Error('the index is not stored');
  if (again && reports.some(isBuilt)) throw new Error('the index is not restored');
  return { ms: [performance.now() - start] };
}

/** A restored index is one of everything at once. */
function isBuilt({ tier }: Progress): boolean {
  return tier === 'titles';
}

function list(readFile: ReadFile): Promise<Outcome> {
  const engine = createOurs(readFile, false);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    engine.read('/', ({ failure, isTitled, areTextsWanted }) => {
      if (failure || areTextsWanted) reject(new Error('the catalogue is bad'));
      if (isTitled) resolve({ ms: [performance.now() - start] });
    });
    // Rows on screen need the titles.
    engine.answer(NO_QUESTION, WINDOW);
  });
}

/** Rejects where an index is to be restored, and is built. */
function indexOurs(again: boolean): Promise<Outcome> {
  const engine = createOurs(readBytes, again);
  engine.wantTexts();
  const start = performance.now();
  const ms: number[] = [];
  return new Promise((resolve, reject) => {
    settled = engine.read('/', (progress) => {
      if (progress.failure || progress.failed.length > 0) reject(new Error('the archive is bad'));
      if (again && isBuilt(progress)) reject(new Error('the index is not restored'));
      if (isReading(progress)) return;
      const tiers = { scan: 0, titles: 1, all: 2 }[progress.tier];
      while (ms.length <= tiers) ms.push(performance.now() - start);
      // What is made when all is indexed is not waited for by who asks.
      if (progress.tier === 'all') resolve({ ms });
    });
  });
}

function indexOther(name: string): Outcome {
  const build = ENGINES[name];
  if (!build) throw new Error(`no engine ${name}`);
  const papers = papersOf();
  const start = performance.now();
  const engine = build(papers);
  ask = engine.ask;
  return { ms: [performance.now() - start] };
}

function papersOf(): Paper[] {
  const texts = [...files].filter(([path]) => path.includes('pack-'));
  const papers = texts.flatMap(([, bytes]) => parseDigest(new TextDecoder().decode(bytes)).papers);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}
