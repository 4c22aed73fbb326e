import { describe, expect, it, vi } from 'vitest';
import type { ArchiveWorker, Progress } from '../../../../src/archive/contract';
import { createLazyTextModule } from '../../../../src/archive/worker/lazyTextModule';
import { whenReady } from '../../../../src/archive/worker/whenReady';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { textModule } from '../../../../src/search/query/textModule';
import { waitFor } from '../../../waitFor';
import { idOf } from '../../search/papers';
import { engineOf, hostOf, memoryCache, PACKS, storeOf } from '../archive';

const NO_WORKER = { kind: 'no-worker' };
const WORDS: Question = { ...NO_QUESTION, text: 'SmolVLM' };
const WELL_VOTED: Question = { ...NO_QUESTION, votes: { kind: 'range', min: 40, max: null } };
const WINDOW = { offset: 0, limit: 4 };
const SMOLVLM = idOf('2504.05299');

/** All that can be asked with a question. */
const QUESTIONS: readonly [string, (worker: ArchiveWorker, question: Question) => unknown][] = [
  ['answer', (worker, question) => worker.answer(question, WINDOW)],
  ['list', (worker, question) => worker.list(question, WINDOW, null)],
  ['listPage', (worker, question) => worker.listPage(question, WINDOW, '')],
  ['facets', (worker, question) => worker.facets(question)],
  ['neighbours', (worker, question) => worker.neighbours(question, SMOLVLM)],
  ['suggest', (worker, question) => worker.suggest(question)],
  ['authors', (worker, question) => worker.authors(question, 'K', WINDOW)],
];

/** A worker that reads an archive, loads the module for texts by `load`, and has reported its progress. */
function workerOf(load: () => Promise<typeof textModule>, arePacksHeld = false) {
  const { readFile, asked } = hostOf();
  const cache = memoryCache();
  const never = new Promise<Uint8Array>(() => {});
  const engine = engineOf(
    (path) => {
      const answer = readFile(path);
      return arePacksHeld && PACKS.includes(path) ? never : answer;
    },
    storeOf(),
    'tests',
    Infinity,
    cache,
    createLazyTextModule(load),
  );
  const reported: Progress[] = [];
  const worker = whenReady(engine);
  const read = () => worker.read('/', (progress) => void reported.push(progress));
  return { worker, read, asked, cache, last: () => reported.at(-1) };
}

describe('the module for texts', () => {
  it('is not loaded for filters, counts, authors, neighbours and a list', async () => {
    const load = vi.fn(async () => textModule);
    const { worker, read, last } = workerOf(load);
    void read();
    const asked = [WELL_VOTED, { ...NO_QUESTION, text: 'votes:>39' }, NO_QUESTION];
    for (const question of asked) for (const [, ask] of QUESTIONS) await ask(worker, question);
    worker.coauthors('Kai Chen', WINDOW);
    await waitFor(() => expect(last()?.isTitled).toBe(true));
    expect(await worker.list(WELL_VOTED, WINDOW, null)).toMatchObject({
      total: 6,
      completeness: 'complete',
    });
    expect(load).not.toHaveBeenCalled();
  });

  it.each(QUESTIONS)('is loaded for words: %s', async (_name, ask) => {
    const load = vi.fn(async () => textModule);
    const { worker } = workerOf(load);
    await ask(worker, WORDS);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded once for several questions, which wait for it', async () => {
    let come = () => {};
    const load = vi.fn(
      () =>
        new Promise<typeof textModule>((resolve) => {
          come = () => resolve(textModule);
        }),
    );
    const { worker, read, asked, last } = workerOf(load);
    void read();
    const answers = QUESTIONS.map(([, ask]) => ask(worker, WORDS));
    // Catalogue and texts are read meanwhile.
    await waitFor(() => expect(last()).toMatchObject({ isTitled: true, daysRead: 5 }));
    expect(asked).toEqual(expect.arrayContaining(PACKS));
    come();
    expect(await answers[0]).toMatchObject({ total: 1, hits: [{ paper: { id: SMOLVLM } }] });
    await Promise.all(answers);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('comes together with the texts where the page wants these', async () => {
    const load = vi.fn(async () => textModule);
    const { worker, read } = workerOf(load, true);
    void read();
    worker.wantTexts();
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  });
});

describe('where the module for texts does not come', () => {
  it('words are refused, filters are not, and the next question with words tries again', async () => {
    let isGone = true;
    const { worker, read, last } = workerOf(async () => {
      if (isGone) throw new TypeError('Failed to fetch dynamically imported module');
      return textModule;
    }, true);
    void read();
    await expect(worker.list(WORDS, WINDOW, null)).rejects.toEqual(NO_WORKER);
    await waitFor(() =>
      expect(last()).toMatchObject({ textFailure: NO_WORKER, failure: null, isTitled: true }),
    );
    expect((await worker.list(WELL_VOTED, WINDOW, null)).total).toBe(6);
    isGone = false;
    expect((await worker.list(WORDS, WINDOW, null)).total).toBe(1);
    expect(last()?.textFailure).toBeNull();
  });

  it('the texts are read and stored all the same, and no failure of the archive', async () => {
    const { worker, read, cache, last } = workerOf(() => Promise.reject(new TypeError('gone')));
    worker.wantTexts();
    await read();
    expect(last()).toMatchObject({
      daysRead: 5,
      failure: null,
      textFailure: NO_WORKER,
      indexFailure: NO_WORKER,
      storingFailed: false,
    });
    expect(cache.files.has('digests/index.json')).toBe(true);
    expect((await worker.answer(WELL_VOTED, WINDOW)).total).toBe(6);
  });
});
