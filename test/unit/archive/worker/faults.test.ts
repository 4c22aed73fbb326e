import { afterEach, describe, expect, it, vi } from 'vitest';
import { cachedPartOf, engineOf, hostOf, storeOf } from '../archive';
import { ask, isOver, readUntil } from './readEngine';

afterEach(() => void vi.unstubAllGlobals());

/** Makes indexing throw between two slices of work. Reading does not wait in slices. */
function breakIndexing(): void {
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
    const reported = await readUntil(engine, isOver);
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
    await readUntil(engine, isOver);
    vi.unstubAllGlobals();
    const last = (await readUntil(engine, ({ tier }) => tier === 'all')).at(-1);
    expect(last).toMatchObject({ daysRead: 5, failure: null, indexFailure: null });
  });

  it('keeps the digests for when there is no network all the same', async () => {
    breakIndexing();
    const cache = cachedPartOf();
    await engineOf(hostOf().readFile, storeOf(), 'tests', Infinity, cache).read('/', () => {});
    expect(cache.files.has('digests/index.json')).toBe(true);
  });
});

describe('when storing throws', () => {
  it('answers from the index, and is no failure of the archive', async () => {
    const store = { ...storeOf(), save: () => Promise.reject(new Error('no storage')) };
    const engine = engineOf(hostOf().readFile, store);
    const reported = await readUntil(engine, ({ storingFailed }) => storingFailed);
    expect(reported.map(({ failure }) => failure)).not.toContainEqual(expect.anything());
    expect(reported.at(-1)).toMatchObject({ daysRead: 5, tier: 'all', failure: null });
  });
});

describe('when a stored index cannot be restored', () => {
  it('indexes anew', async () => {
    const store = storeOf();
    await engineOf(hostOf().readFile, store).read('/', () => {});
    const damaged = Object.defineProperty({ ...(store.kept as object) }, 'words', {
      get: () => {
        throw new Error('damaged');
      },
    });
    const next = engineOf(hostOf().readFile, storeOf(damaged));
    const last = (await readUntil(next, isOver)).at(-1);
    expect(last).toMatchObject({ tier: 'all', failure: null, indexFailure: null });
  });
});
