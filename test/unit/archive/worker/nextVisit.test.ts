import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/archive/contract';
import type { ReadFile } from '../../../../src/archive/readFile';
import type { Engine } from '../../../../src/archive/worker/engine';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FailureError } from '../../../../src/failure';
import { waitFor } from '../../../waitFor';
import { engineOf, fileOf, hostOf, memoryCache, missing, PACKS, storeOf, WHOLE } from '../archive';
import { ask, readToEnd, readUntil } from './readEngine';

describe('the next visit', () => {
  const { readFile } = hostOf();

  async function visit(store: ReturnType<typeof storeOf>, version = 'tests', files = readFile) {
    const engine = engineOf(files, store, version);
    const reported = await readToEnd(engine);
    return { engine, tiers: [...new Set(reported.map(({ tier }) => tier))] };
  }

  const texts = [
    '확산',
    '강화학습',
    'ㄱㅎㅎㅅ',
    'SmolVLM',
    'rkdghk gkrtmq',
    'difussion',
    'title:video',
  ];
  const answers = (engine: Engine) =>
    texts.map((text) => {
      const { total, hits, corrected, forms } = ask(engine, { text });
      return { total, ids: hits.map(({ paper }) => paper.id), corrected, forms };
    });

  it('answers from what the first one stored as from an index made anew', async () => {
    const store = storeOf();
    const { readFile: readWhole } = hostOf({}, WHOLE);
    const first = await visit(store, 'tests', readWhole);
    expect(first.tiers).toEqual(['scan', 'titles', 'all']);
    const next = await visit(store, 'tests', readWhole);
    expect(next.tiers).toEqual(['scan', 'all']);
    expect(answers(next.engine)).toEqual(answers(first.engine));
    expect(store.saves).toBe(1);
  });

  it.each<[string, (stored: Record<string, unknown>) => unknown]>([
    ['of another format', (stored) => ({ ...stored, format: 0 })],
    ['of a digest that has changed', (stored) => ({ ...stored, digests: ['2025-02-26-00000000'] })],
    [
      'of a paper that is not there',
      (stored) => ({ ...stored, ids: `${stored.ids}`.replace(/^\d/, '9') }),
    ],
    ['that is cut', (stored) => ({ ...stored, times: new Uint16Array(3) })],
    [
      'that leads out of the corpus',
      (stored) => ({ ...stored, papers: (stored.papers as Uint16Array).map(() => 999) }),
    ],
    ['of something else', () => 'a text'],
    ['of nothing', () => null],
  ])('indexes anew where it finds a snapshot %s', async (_, spoil) => {
    const store = storeOf();
    await visit(store);
    const spoilt = storeOf(spoil(store.kept as Record<string, unknown>));
    const next = await visit(spoilt);
    expect(next.tiers).toEqual(['scan', 'titles', 'all']);
    expect(spoilt.saves).toBe(1);
    expect(spoilt.kept).toEqual(store.kept);
  });

  it('does not use what other code has stored', async () => {
    const store = storeOf();
    await visit(store, 'worker-1.js');
    expect((await visit(store, 'worker-2.js')).tiers).toEqual(['scan', 'titles', 'all']);
  });

  it('indexes a new day besides what was stored, and stores both', async () => {
    const store = storeOf();
    const newest = PACKS[0] ?? '';
    const gone: ReadFile = (path) =>
      path === newest || path === fileOf('2025-04-08')
        ? Promise.reject(new FailureError(missing(path)))
        : readFile(path);
    await visit(store, 'tests', gone);
    const next = await visit(store);
    expect(next.tiers).toEqual(['scan', 'titles', 'all']);
    expect(ask(next.engine, {}).total).toBe(20);
    expect(store.saves).toBe(2);
    expect((await visit(store)).tiers).toEqual(['scan', 'all']);
  });

  it('reads on where the store never answers, and reads again when asked', async () => {
    const store = {
      ...storeOf(),
      load: async () => undefined,
      save: () => new Promise<boolean>(() => {}),
    };
    const engine = engineOf(readFile, store);
    const isIndexed = ({ tier }: Progress) => tier === 'all';
    await readUntil(engine, isIndexed);
    expect(ask(engine, { text: 'SmolVLM' }).total).toBe(1);
    const last = (await readUntil(engine, isIndexed)).at(-1);
    expect(last).toMatchObject({ daysRead: 5, storingFailed: false });
  });

  it('says so where the store takes nothing', async () => {
    const engine = engineOf(readFile, { ...storeOf(), save: async () => false });
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ tier: 'all', storingFailed: true });
  });

  it('is stored by the next run where the store takes it then', async () => {
    const store = storeOf();
    const engine = engineOf(readFile, {
      ...store,
      save: (value) => (store.saves++ === 0 ? Promise.resolve(false) : store.save(value)),
    });
    await readToEnd(engine);
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ storingFailed: false });
    expect((await visit(store)).tiers).toEqual(['scan', 'all']);
  });

  it('says so where the device takes no more files', async () => {
    const engine = engineOf(readFile, storeOf(), 'tests', Infinity, memoryCache(2));
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ daysRead: 5, storingFailed: true });
  });

  it('does not say so where the reader wants nothing stored', async () => {
    const cache = { ...memoryCache(0), isRefused: async () => true };
    const engine = engineOf(readFile, storeOf(), 'tests', Infinity, cache);
    const reported = await readToEnd(engine);
    expect(reported.map(({ storingFailed }) => storingFailed)).not.toContain(true);
  });
});

describe('without a network, after a visit that was too short for the packs', () => {
  const gone: ReadFile = async (file) => {
    throw new FailureError({ kind: 'unreachable', file });
  };

  it('reads the days that are stored by themselves, and says which could not be read', async () => {
    const cache = memoryCache();
    const { readFile } = hostOf();
    const days = ['2025-04-08', '2025-02-26'];
    for (const path of [MANIFEST_FILE, ...days.map(fileOf)])
      cache.files.set(path, await readFile(path));
    const engine = engineOf(gone, storeOf(), 'tests', Infinity, cache);
    const last = (await readToEnd(engine)).at(-1);
    expect(last).toMatchObject({ daysRead: 2, failed: ['2025-03-07', '2025-02-13', '2024-10-11'] });
    expect(ask(engine, { text: 'OmniAlign' }).total).toBe(1);
  });

  it('answers from the catalogue that the visit has read', async () => {
    const cache = memoryCache();
    const first = engineOf(hostOf().readFile, storeOf(), 'tests', Infinity, cache);
    const asking = { votes: { kind: 'range', min: 40, max: null } } as const;
    ask(first, asking);
    void first.read('/', () => {});
    const catalogue = () => [...cache.files.keys()].filter((path) => /numbers|titles/.test(path));
    await waitFor(() => expect(catalogue()).toHaveLength(3));
    cache.files.set(MANIFEST_FILE, await hostOf().readFile(MANIFEST_FILE));
    const engine = engineOf(gone, storeOf(), 'tests', Infinity, cache);
    void engine.read('/', () => {});
    await waitFor(() =>
      expect(ask(engine, asking)).toMatchObject({ total: 6, completeness: 'complete' }),
    );
  });
});
