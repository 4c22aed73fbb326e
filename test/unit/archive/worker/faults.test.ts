import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadFile } from '../../../../src/archive/readFile';
import { openPromise } from '../../../openPromise';
import { engineOf, hostOf, memoryCache, storeOf } from '../archive';
import { ask, readToEnd } from './readEngine';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Makes indexing throw after its first step, which takes a slice of work. Reading does not wait in slices. */
function breakIndexing(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  vi.stubGlobal(
    'MessageChannel',
    class {
      constructor() {
        throw new RangeError('out of memory');
      }
    },
  );
}

describe('when indexing throws', () => {
  it('answers by scan, and is no failure of the archive', async () => {
    breakIndexing();
    const engine = engineOf(hostOf().readFile);
    const reported = await readToEnd(engine);
    expect(reported.map(({ failure }) => failure)).not.toContainEqual(expect.anything());
    expect(reported.at(-1)).toMatchObject({
      daysRead: 5,
      tier: 'scan',
      indexFailure: { kind: 'bug', message: 'out of memory' },
    });
    expect(ask(engine, { text: 'SmolVLM' }).total).toBeGreaterThan(0);
  });

  it('indexes when it reads again', async () => {
    breakIndexing();
    const engine = engineOf(hostOf().readFile);
    await readToEnd(engine);
    vi.unstubAllGlobals();
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ daysRead: 5, failure: null, indexFailure: null });
  });

  it('stores the digests for when there is no network all the same', async () => {
    breakIndexing();
    const cache = memoryCache();
    await readToEnd(engineOf(hostOf().readFile, storeOf(), 'tests', Infinity, cache));
    expect(cache.files.has('digests/index.json')).toBe(true);
  });
});

describe('when storing throws', () => {
  it('answers from the index, and is no failure of the archive', async () => {
    const store = { ...storeOf(), save: () => Promise.reject(new Error('no storage')) };
    const engine = engineOf(hostOf().readFile, store);
    const reported = await readToEnd(engine);
    expect(reported.map(({ failure }) => failure)).not.toContainEqual(expect.anything());
    expect(reported.at(-1)).toMatchObject({
      daysRead: 5,
      tier: 'all',
      failure: null,
      storingFailed: true,
    });
  });
});

describe('when the index cannot be stored', () => {
  it('the run lasts until the digests are', async () => {
    const { readFile } = hostOf();
    const { promise: refused, resolve: refuse } = openPromise<void>();
    const afterRefusal: ReadFile = async (path) => {
      if (path.startsWith('digests/papers-')) {
        await refused;
        // A run that ended with the index would end in this turn.
        await new Promise(setImmediate);
      }
      return readFile(path);
    };
    const save = async () => {
      refuse();
      return false;
    };
    const cache = memoryCache();
    const store = { ...storeOf(), save };
    await readToEnd(engineOf(afterRefusal, store, 'tests', Infinity, cache));
    expect(cache.files.has('digests/index.json')).toBe(true);
  });
});

describe('when a stored index cannot be restored', () => {
  it('indexes anew', async () => {
    const store = storeOf();
    await readToEnd(engineOf(hostOf().readFile, store));
    const damaged = Object.defineProperty({ ...(store.kept as object) }, 'words', {
      get: () => {
        throw new Error('damaged');
      },
    });
    const next = engineOf(hostOf().readFile, storeOf(damaged));
    const last = (await readToEnd(next)).at(-1);
    expect(last).toMatchObject({ tier: 'all', failure: null, indexFailure: null });
  });
});
