import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_READ } from '../../../../src/archive/contract';
import { type ArchiveClient, createArchiveClient } from '../../../../src/archive/page/client';
import type { ReadFile } from '../../../../src/archive/readFile';
import type { Engine } from '../../../../src/archive/worker/engine';
import { createLazyTextModule } from '../../../../src/archive/worker/lazyTextModule';
import type { ArxivId } from '../../../../src/digest/arxivId';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FailureError } from '../../../../src/failure';
import type { Mark } from '../../../../src/question/keptFilter';
import { NO_QUESTION } from '../../../../src/question/question';
import { openPromise } from '../../../openPromise';
import { waitFor } from '../../../waitFor';
import { loadedTextModule } from '../../search/loadedTextModule';
import { idOf } from '../../search/papers';
import { engineOf, hostOf, memoryCache, missing, type Others, storeOf } from '../archive';
import { EngineWorker } from './engineWorker';

const NO_WORKER = { kind: 'no-worker' };
const WINDOW = { offset: 0, limit: 1 };

let workers: EngineWorker[];

beforeEach(() => {
  workers = [];
  // The pause between two reports of progress ends when a test says so.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  for (const worker of workers) worker.terminate();
});

/** The client of a worker that reads all as soon as it starts. */
function createClient(readFile: ReadFile = hostOf().readFile): ArchiveClient {
  return createClientOf(() => {
    const engine = engineOf(readFile);
    engine.wantTexts();
    return engine;
  });
}

function createClientOf(createEngine: () => Engine): ArchiveClient {
  return createArchiveClient('/', () => {
    const worker = new EngineWorker(createEngine());
    workers.push(worker);
    return worker;
  });
}

function askForAll(client: ArchiveClient, signal?: AbortSignal) {
  return client.ask((worker) => worker.answer(NO_QUESTION, WINDOW), signal);
}

/** Waits until the worker has reported progress so often, and the page has received it. */
async function received(worker: EngineWorker | undefined, reports: number): Promise<void> {
  while (worker && worker.reports.length < reports) await new Promise(setImmediate);
  await Promise.all(worker?.reports ?? []);
}

/** Reports of a whole archive: one before the first month, one after each of four, one for titles. */
const WHOLE = 6;

describe('ask', () => {
  it('has the worker drop what is aborted before its turn', async () => {
    const answer = vi.fn();
    const client = createClientOf(() => {
      const engine = engineOf(hostOf().readFile);
      return {
        ...engine,
        answer: (...asked) => {
          answer(asked[0].text);
          return engine.answer(...asked);
        },
      };
    });
    const ask = (text: string, signal?: AbortSignal) =>
      client.ask(
        (worker, ticket) => worker.answer({ ...NO_QUESTION, text }, WINDOW, ticket),
        signal,
      );
    await ask('author:a');
    const abort = new AbortController();
    const stale = ask('author:b', abort.signal);
    const fresh = ask('author:c');
    // The call is on its way by then.
    await Promise.resolve().then(() => Promise.resolve());
    abort.abort();
    await expect(stale).rejects.toThrow('aborted');
    await fresh;
    expect(answer.mock.calls.flat()).toEqual(['author:a', 'author:c']);
  });

  it('starts one worker, when first asked, and answers from what it has read', async () => {
    const client = createClient();
    expect(workers).toHaveLength(0);
    await askForAll(client);
    await received(workers[0], WHOLE);
    expect((await askForAll(client)).total).toBe(20);
    expect(workers).toHaveLength(1);
  });

  it('rejects with what the call rejects with', async () => {
    const broken = createClient().ask(() => Promise.reject(new RangeError('too far')));
    await expect(broken).rejects.toThrow(new RangeError('too far'));
  });

  it('rejects with the reason of an abort, and leaves other calls alone', async () => {
    const client = createClient();
    const asking = new AbortController();
    const answers = [askForAll(client, asking.signal), askForAll(client)];
    asking.abort(new Error('not wanted any more'));
    await expect(answers[0]).rejects.toThrow('not wanted any more');
    await expect(answers[1]).resolves.toHaveProperty('total');
    expect(workers[0]?.terminated).toBe(false);
  });

  it('sends no call that is aborted before the worker can be asked', async () => {
    const client = createClient();
    const asking = new AbortController();
    const call = vi.fn(async () => 'answered');
    const answer = client.ask(call, asking.signal);
    asking.abort(new Error('not wanted any more'));
    await expect(answer).rejects.toThrow('not wanted any more');
    await askForAll(client);
    expect(call).not.toHaveBeenCalled();
  });

  it('starts no worker for a call that was aborted before', async () => {
    const client = createClient();
    await expect(askForAll(client, AbortSignal.abort(new Error('never')))).rejects.toThrow('never');
    expect(workers).toHaveLength(0);
  });
});

describe('when the worker dies', () => {
  it('no call waits for ever', async () => {
    const client = createClient();
    const answers = [askForAll(client), askForAll(client)];
    workers[0]?.die();
    for (const answer of answers) {
      await expect(answer).rejects.toThrow(FailureError);
      await expect(answer).rejects.toMatchObject({ failure: NO_WORKER });
    }
  });

  it('is terminated, and a failure is published', async () => {
    const client = createClient();
    client.start();
    workers[0]?.die();
    expect(workers[0]?.terminated).toBe(true);
    expect(client.progress()).toEqual({ ...NOTHING_READ, failure: NO_WORKER });
  });

  it.each([
    ['the next question', (client: ArchiveClient) => void askForAll(client)],
    ['a new start', (client: ArchiveClient) => client.start()],
  ])('%s starts another, which reads anew', async (_, go) => {
    const client = createClient();
    client.start();
    await received(workers[0], WHOLE);
    workers[0]?.die();
    go(client);
    await received(workers[1], WHOLE);
    vi.runAllTimers();
    expect(client.progress()).toMatchObject({ daysRead: 5, failure: null });
    expect((await askForAll(client)).total).toBe(20);
    expect(workers).toHaveLength(2);
  });

  it('does not publish progress that was on its way', async () => {
    const { readFile } = hostOf();
    const { promise: released, resolve: goOn } = openPromise<void>();
    const client = createClient(async (path) => {
      if (path !== MANIFEST_FILE) await released;
      return readFile(path);
    });
    client.start();
    await received(workers[0], 1);
    workers[0]?.die();
    goOn();
    await received(workers[0], WHOLE);
    vi.runAllTimers();
    expect(client.progress()).toEqual({ ...NOTHING_READ, failure: NO_WORKER });
  });

  it('the next one is told the marks of the reader again, before it is asked', async () => {
    const client = createClient();
    const of = (edition: number, papers: number, isAll: boolean) => ({
      edition,
      isAll,
      papers: new Map<ArxivId, readonly Mark[]>(
        ['2502.18411', '2504.05298'].slice(0, papers).map((id) => [idOf(id), ['saved']]),
      ),
    });
    client.setMarks(
      () => of(1, 1, true),
      () => of(2, 2, true),
    );
    client.start();
    const askForSaved = () =>
      client.ask((worker) => worker.answer({ ...NO_QUESTION, kept: ['saved'] }, WINDOW));
    await received(workers[0], WHOLE);
    expect((await askForSaved()).total).toBe(2);
    client.setMarks(
      () => of(3, 0, false),
      () => of(3, 1, true),
    );
    workers[0]?.die();
    client.start();
    await received(workers[1], WHOLE);
    expect((await askForSaved()).total).toBe(1);
    vi.runAllTimers();
    expect(client.progress().marks).toBe(3);
  });

  it('the answer to marks leaves what was reported meanwhile as it is', async () => {
    const client = createClient();
    client.start();
    // Reports come by another way than answers, and may be faster.
    const release = workers[0]?.holdAnswers();
    const marks = () => ({ edition: 1, isAll: true, papers: new Map() });
    client.setMarks(marks, marks);
    await received(workers[0], WHOLE);
    vi.runAllTimers();
    const { daysRead } = client.progress();
    release?.();
    await new Promise(setImmediate);
    vi.runAllTimers();
    expect(client.progress()).toMatchObject({ daysRead, marks: 1 });
    expect(daysRead).toBeGreaterThan(0);
  });

  it('a second error of it leaves the next worker alone', async () => {
    const client = createClient();
    client.start();
    workers[0]?.die();
    const answer = askForAll(client);
    workers[0]?.die();
    await expect(answer).resolves.toHaveProperty('total');
    await askForAll(client);
    expect(workers).toHaveLength(2);
  });
});

describe('when the worker falls silent', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] }));

  it('no call waits for ever: it is ended, and the next question starts another', async () => {
    const client = createClient();
    const never = client.ask(() => new Promise(() => {}));
    never.catch(() => {});
    await received(workers[0], WHOLE);
    await Promise.all(workers[0]?.reads ?? []);
    // Its messages arrive in order: none is on its way any more.
    await askForAll(client);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(workers[0]?.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(never).rejects.toMatchObject({ failure: NO_WORKER });
    expect(workers[0]?.terminated).toBe(true);
    await askForAll(client);
    expect(workers).toHaveLength(2);
  });
});

describe('when the code for texts does not come', () => {
  it('words are refused as if there were no worker, filters are answered, a new start starts another', async () => {
    const load = vi
      .fn(async () => loadedTextModule)
      .mockRejectedValue(new TypeError('not fetched'));
    const client = createClientOf(() =>
      engineOf(
        hostOf().readFile,
        storeOf(),
        'tests',
        Infinity,
        memoryCache(),
        createLazyTextModule(load),
      ),
    );
    const askForWords = () =>
      client.ask((worker) => worker.answer({ ...NO_QUESTION, text: 'SmolVLM' }, WINDOW));
    await expect(askForWords()).rejects.toMatchObject({ failure: NO_WORKER });
    expect(await askForAll(client)).toHaveProperty('total');
    await waitFor(() => expect(client.progress().textFailure).toEqual(NO_WORKER));
    expect(workers).toHaveLength(1);
    load.mockResolvedValue(loadedTextModule);
    client.start();
    expect(await askForWords()).toHaveProperty('total');
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });
});

describe('when the code for digests of the reader does not come', () => {
  it('a new start starts another worker, which is given them again', async () => {
    const setOwn = vi.fn(async () => false).mockRejectedValueOnce({ kind: 'no-worker' });
    const client = createClientOf(() => ({ ...engineOf(hostOf().readFile), setOwn }));
    await askForAll(client);
    client.setOwn([]);
    await waitFor(() => {
      client.start();
      expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    });
    expect(await askForAll(client)).toHaveProperty('total');
  });
});

describe('when reading throws inside the worker', () => {
  it('publishes the failure', async () => {
    const read = () => Promise.reject(new RangeError('broken'));
    const client = createClientOf(() => ({ ...engineOf(hostOf().readFile), read }));
    const published = new Promise<void>((resolve) => {
      client.subscribe(resolve);
    });
    client.start();
    await published;
    expect(client.progress().failure).toEqual({ kind: 'bug', message: 'broken' });
  });
});

describe('when the browser lets no worker start', () => {
  const client = createArchiveClient('/', () => {
    throw new DOMException('blocked by policy', 'SecurityError');
  });

  it('publishes a failure instead of throwing', async () => {
    client.start();
    expect(client.progress()).toEqual({ ...NOTHING_READ, failure: NO_WORKER });
  });

  it('rejects every question', async () => {
    await expect(askForAll(client)).rejects.toMatchObject({ failure: NO_WORKER });
  });
});

describe('progress', () => {
  /** Collects the number of days read at each publication. */
  function listen(client: ArchiveClient): number[] {
    const seen: number[] = [];
    client.subscribe(() => seen.push(client.progress().daysRead));
    return seen;
  }

  it('is nothing before the start', () => {
    expect(createClient().progress()).toEqual(NOTHING_READ);
  });

  it('is published at once, then after a pause, and never without its end', async () => {
    const client = createClient();
    const seen = listen(client);
    client.start();
    await received(workers[0], WHOLE);
    expect(seen).toEqual([0]);
    vi.runAllTimers();
    expect(seen).toEqual([0, 5]);
    vi.runAllTimers();
    expect(seen).toEqual([0, 5]);
  });

  it('is not published to listeners that have left', async () => {
    const client = createClient();
    const seen: string[] = [];
    const leave = client.subscribe(() => seen.push('left'));
    client.subscribe(() => seen.push('stayed'));
    leave();
    client.start();
    await received(workers[0], WHOLE);
    vi.runAllTimers();
    expect(seen).toEqual(['stayed', 'stayed']);
  });

  it('is the failure of the manifest, until a new start reads it', async () => {
    const others: Others = { [MANIFEST_FILE]: null };
    const client = createClient(hostOf(others).readFile);
    client.start();
    await received(workers[0], 1);
    expect(client.progress().failure).toEqual(missing(MANIFEST_FILE));
    others[MANIFEST_FILE] = undefined;
    client.start();
    // One more: the failure is gone.
    await received(workers[0], 2 + WHOLE);
    vi.runAllTimers();
    expect(client.progress()).toMatchObject({ daysRead: 5, failure: null });
    expect(workers).toHaveLength(1);
  });

  it('has no failure while a new start reads, so that one more start changes nothing', async () => {
    const { readFile } = hostOf({ [MANIFEST_FILE]: null });
    let isHanging = false;
    const client = createClient((path) => (isHanging ? new Promise(() => {}) : readFile(path)));
    client.start();
    await received(workers[0], 1);
    isHanging = true;
    client.start();
    // Messages arrive in order.
    await askForAll(client);
    vi.runAllTimers();
    expect(client.progress()).toEqual({ ...NOTHING_READ, areTextsWanted: true });
    client.start();
    await askForAll(client);
    expect(workers[0]?.reads).toHaveLength(2);
  });
});
