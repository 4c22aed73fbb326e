import { expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/archive/worker/engine';
import { whenReady } from '../../../../src/archive/worker/whenReady';
import { NO_QUESTION } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { readEngine } from './readEngine';

const QUESTION = { ...NO_QUESTION, text: 'SmolVLM' };
const WINDOW = { offset: 0, limit: 4 };

async function watchedWorker() {
  const { engine } = await readEngine();
  const answered: string[] = [];
  const noted = {
    ...engine,
    list(...asked) {
      answered.push('list');
      return engine.list(...asked);
    },
    facets(...asked) {
      answered.push('facets');
      return engine.facets(...asked);
    },
    suggest(...asked) {
      answered.push('suggest');
      return engine.suggest(...asked);
    },
  } satisfies Engine;
  return { worker: whenReady(noted), answered };
}

it('answers a list before what is asked together with it', async () => {
  const { worker, answered } = await watchedWorker();
  await Promise.all([
    worker.suggest(QUESTION, 1),
    worker.facets(QUESTION, 2),
    worker.list(QUESTION, WINDOW, null, 3),
  ]);
  expect(answered).toEqual(['list', 'suggest', 'facets']);
});

it('does not answer a call that is dropped before its turn', async () => {
  const { worker, answered } = await watchedWorker();
  const stale = worker.list(QUESTION, WINDOW, null, 1);
  const fresh = worker.list({ ...QUESTION, text: 'Smol' }, WINDOW, null, 2);
  worker.drop(1);
  await expect(stale).rejects.toMatchObject({ name: 'AbortError' });
  expect((await fresh).total).toBeGreaterThan(0);
  expect(answered).toEqual(['list']);
  // It has its answer already.
  worker.drop(2);
});

it('does not answer a call that is dropped while it waits for what corrects words', async () => {
  const { engine } = await readEngine();
  const list = vi.fn(engine.list);
  let onLoaded = () => {};
  const loadParts = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        onLoaded = resolve;
      }),
  );
  const worker = whenReady({ ...engine, loadParts, list });
  const stale = worker.list({ ...QUESTION, text: 'SmolVML' }, WINDOW, null, 1);
  await waitFor(() => expect(loadParts).toHaveBeenCalled());
  worker.drop(1);
  onLoaded();
  await expect(stale).rejects.toMatchObject({ name: 'AbortError' });
  expect(list).not.toHaveBeenCalled();
});
