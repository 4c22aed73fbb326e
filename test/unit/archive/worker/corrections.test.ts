import { expect, it, vi } from 'vitest';
import type { LazyTextModule } from '../../../../src/archive/worker/lazyTextModule';
import { whenReady } from '../../../../src/archive/worker/whenReady';
import { NO_QUESTION } from '../../../../src/question/question';
import { correctionModule } from '../../../../src/search/correction/correctionModule';
import { LazyParts } from '../../../../src/search/lazyParts';
import { descriptionModule } from '../../../../src/search/query/descriptionModule';
import { type TextModule, textModule } from '../../../../src/search/query/textModule';
import { TieredSearch } from '../../../../src/search/query/tieredSearch';
import { engineOf, hostOf, memoryCache, storeOf } from '../archive';

const WINDOW = { offset: 0, limit: 4 };
const KNOWN = { ...NO_QUESTION, text: '모델' };
const TYPO = { ...NO_QUESTION, text: 'SmilVLM' };

const descriptions = async () => descriptionModule;

/** A worker that has read all while what corrects words did not come. */
async function workerWithout() {
  const load = vi.fn(async () => correctionModule).mockRejectedValueOnce(new TypeError('gone'));
  const loaded: TextModule = {
    ...textModule,
    createTextSearch: (store) =>
      new TieredSearch(store, new LazyParts({ corrections: load, descriptions })),
  };
  const module: LazyTextModule = {
    load: async () => loaded,
    loaded: () => loaded,
    failure: () => null,
  };
  const worker = whenReady(
    engineOf(hostOf().readFile, storeOf(), 'tests', Infinity, memoryCache(), module),
  );
  worker.wantTexts();
  await worker.read('/', () => {});
  return { worker, load };
}

it('a question with an unknown word waits for what corrects words, others do not', async () => {
  const { worker, load } = await workerWithout();
  // Once everything is indexed it is asked for in advance.
  expect(load).toHaveBeenCalledTimes(1);
  expect((await worker.list(KNOWN, WINDOW, null)).total).toBeGreaterThan(2);
  expect(load).toHaveBeenCalledTimes(1);
  const { total, corrected } = await worker.list(TYPO, WINDOW, null);
  expect({ total, corrected }).toEqual({ total: 1, corrected: 'smolvlm' });
  expect(load).toHaveBeenCalledTimes(2);
});

it('without what corrects words a question is answered as typed, and the next one tries again', async () => {
  const { worker, load } = await workerWithout();
  load.mockRejectedValueOnce(new TypeError('gone'));
  expect(await worker.list(TYPO, WINDOW, null)).toMatchObject({
    total: 0,
    corrected: null,
    completeness: 'complete',
  });
  expect(await worker.list(TYPO, WINDOW, null)).toMatchObject({ total: 1, corrected: 'smolvlm' });
});
