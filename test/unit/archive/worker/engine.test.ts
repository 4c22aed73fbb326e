import { describe, expect, it } from 'vitest';
import {
  type ArchiveWorker,
  isSettled,
  NOTHING_READ,
  type Progress,
} from '../../../../src/archive/contract';
import type { ReadFile } from '../../../../src/archive/readFile';
import { collectDigests } from '../../../../src/build/collectDigests';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FailureError } from '../../../../src/failure';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { dayOf, idOf } from '../../search/papers';
import {
  cachedPartOf,
  engineOf,
  FILES,
  fileOf,
  hostOf,
  missing,
  type Others,
  PACKS,
  storeOf,
} from '../archive';

const ALL = { offset: 0, limit: 1000 };

/** Has an engine read until `done`, and tells all it said on the way. */
function readUntil(engine: ArchiveWorker, done: (progress: Progress) => boolean) {
  return new Promise<Progress[]>((resolve) => {
    const told: Progress[] = [];
    engine.read('/', (progress) => {
      told.push(progress);
      if (done(progress)) resolve(told);
    });
  });
}

/** All that can be read has been indexed, or the archive as a whole failed. */
function isOver(progress: Progress): boolean {
  return progress.failure !== null || isSettled(progress);
}

async function readEngine(readFile: ReadFile = hostOf().readFile) {
  const engine = engineOf(readFile);
  const told = await readUntil(engine, isOver);
  return { engine, told, last: told.at(-1) };
}

function ask(engine: ArchiveWorker, question: Partial<Question>) {
  return engine.answer({ ...NO_QUESTION, ...question }, ALL);
}

describe('reading', () => {
  it('asks for the manifest, then for the packs, newest first', async () => {
    const { readFile, asked } = hostOf();
    await readEngine(readFile);
    expect(asked).toEqual([MANIFEST_FILE, ...PACKS]);
  });

  it('tells how far it is, from nothing to all', async () => {
    const { told } = await readEngine();
    const counts = told.map(({ daysRead }) => daysRead);
    const manifestHash = JSON.parse(FILES.get(MANIFEST_FILE) ?? '').hash;
    const first = { ...NOTHING_READ, manifestHash, daysTotal: 5 };
    expect(told[0]).toEqual(first);
    expect(told.at(-1)).toEqual({ ...first, daysRead: 5, tier: 'all' });
    expect(counts).toEqual(counts.toSorted());
    expect([...new Set(told.map(({ tier }) => tier))]).toEqual(['scan', 'titles', 'all']);
  });

  it('answers from the days it has read', async () => {
    const { readFile } = hostOf();
    const [newest] = PACKS;
    const never = new Promise<Uint8Array>(() => {});
    const engine = engineOf((path) => (path === newest ? never : readFile(path)));
    expect(ask(engine, {}).total).toBe(0);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    expect(ask(engine, {}).total).toBe(91);
    expect(engine.neighbours(NO_QUESTION, idOf('2504.05298'))).toBeNull();
  });
});

describe('an archive larger than the memory', () => {
  it('reads the newest months, says from which day on, and answers from these', async () => {
    const { readFile, asked } = hostOf();
    const engine = engineOf(readFile, storeOf(), 'tests', 1);
    const told = await readUntil(engine, isOver);
    expect(asked).toEqual([MANIFEST_FILE, PACKS[0]]);
    expect(told.at(-1)).toMatchObject({ daysRead: 1, daysTotal: 1, firstDay: '2025-04-08' });
    expect(ask(engine, {}).total).toBe(21);
  });
});

describe('when a pack cannot be read', () => {
  const pack = PACKS[2] ?? '';

  it.each([
    ['is not there', null],
    ['is a page of HTML', '<!doctype html>'],
    ['is cut', FILES.get(pack)?.slice(0, -9)],
    ['has another day in it', FILES.get(pack)?.replace('2025-02-26', '2025-02-24')],
  ])('reads its days from their own files: it %s', async (_, text) => {
    const { readFile, asked } = hostOf({ [pack]: text ?? null });
    const { engine, last } = await readEngine(readFile);
    expect(last).toMatchObject({ daysRead: 5, failed: [] });
    expect(asked).toContain(fileOf('2025-02-26'));
    expect(ask(engine, {}).total).toBe(112);
  });

  it('does not ask a host that is gone for every day', async () => {
    const { readFile, asked } = hostOf();
    const { last } = await readEngine((path) => {
      if (path !== pack) return readFile(path);
      return Promise.reject(new FailureError({ kind: 'unreachable', file: path }));
    });
    expect(last).toMatchObject({ daysRead: 3, failed: ['2025-02-26', '2025-02-13'] });
    expect(asked.filter((path) => /digests\/\d/.test(path))).toEqual([]);
  });
});

describe('when a day cannot be read', () => {
  const bad = fileOf('2025-02-26');
  const pack = PACKS[2] ?? '';

  it('reads the others and says which failed', async () => {
    const { engine, last } = await readEngine(
      hostOf({ [bad]: '<!doctype html>', [pack]: null }).readFile,
    );
    expect(last).toMatchObject({ daysRead: 4, daysTotal: 5, failed: ['2025-02-26'] });
    expect(ask(engine, {}).total).toBe(90);
  });

  it('reads that day alone when it reads again', async () => {
    const others: Others = { [bad]: null, [pack]: null };
    const { readFile, asked } = hostOf(others);
    const { engine } = await readEngine(readFile);
    const before = asked.length;
    others[bad] = undefined;
    const told = await readUntil(engine, isOver);
    expect(asked.slice(before)).toEqual([MANIFEST_FILE, bad]);
    expect([...new Set(told.map(({ daysRead }) => daysRead))]).toEqual([4, 5]);
    expect(told.flatMap(({ failed }) => failed)).toEqual([]);
    expect(ask(engine, {}).total).toBe(112);
  });

  it('keeps what it has when the network is gone by then', async () => {
    const others: Others = { [bad]: null, [pack]: null };
    const { engine } = await readEngine(hostOf(others).readFile);
    others[MANIFEST_FILE] = null;
    const told = await readUntil(engine, isOver);
    expect(told.at(-1)).toMatchObject({ daysRead: 4, failed: ['2025-02-26'], failure: null });
  });
});

describe('when it is told to read while it reads', () => {
  it('reads no day, and lists no paper, twice', async () => {
    const { readFile, asked } = hostOf();
    const engine = engineOf(readFile);
    await Promise.all([readUntil(engine, isOver), readUntil(engine, isOver)]);
    expect(asked.filter((path) => path !== MANIFEST_FILE)).toEqual(PACKS);
    expect(ask(engine, {}).hits.filter(({ listings }) => listings.length > 1)).toEqual([]);
  });
});

describe('when the manifest cannot be read', () => {
  it('tells the failure', async () => {
    const { told } = await readEngine(hostOf({ [MANIFEST_FILE]: null }).readFile);
    const failure = missing(MANIFEST_FILE);
    expect(told).toEqual([{ ...NOTHING_READ, failure }]);
  });

  it('reads all when it reads again', async () => {
    const others: Others = { [MANIFEST_FILE]: null };
    const { engine } = await readEngine(hostOf(others).readFile);
    others[MANIFEST_FILE] = undefined;
    expect((await readUntil(engine, isOver)).at(-1)).toMatchObject({ daysRead: 5, failure: null });
  });
});

describe('answering', async () => {
  const { engine } = await readEngine();

  it('answers a window of all papers, with the days of the whole', () => {
    const { total, hits, days } = engine.answer(NO_QUESTION, { offset: 20, limit: 3 });
    expect([total, hits.length, days.map(({ papers }) => papers)]).toEqual([
      112,
      3,
      [21, 21, 22, 23, 25],
    ]);
    expect(hits.map(({ paper }) => paper.rank)).toEqual([21, 1, 2]);
  });

  it('answers one question after another', () => {
    expect(ask(engine, { text: 'OmniAlign-V' }).total).toBe(1);
    expect(ask(engine, { text: '없는말' }).total).toBe(0);
    expect(ask(engine, { votes: { kind: 'range', min: 20, max: null } }).total).toBe(24);
    expect(ask(engine, {}).total).toBe(112);
  });

  it('gives plain values only, as they go through postMessage', () => {
    const answer = engine.answer({ ...NO_QUESTION, text: '확산' }, ALL);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('knows the neighbours within a question', () => {
    const question = { ...NO_QUESTION, text: 'Kai Chen' };
    expect(engine.neighbours(question, idOf('2502.18411'))).toMatchObject({
      position: 1,
      previous: null,
      next: { id: '2502.17262' },
    });
  });

  it('finds authors among the papers of a question, but not those asked for', () => {
    const byKai = { ...NO_QUESTION, authors: ['Kai Chen'] };
    expect(engine.authors(NO_QUESTION, 'chen kai', ALL).authors).toContainEqual(
      expect.objectContaining({ name: 'Kai Chen' }),
    );
    expect(engine.authors(byKai, 'kai chen', ALL).authors).toEqual([]);
  });

  it.each([
    ['', 'nothing typed'],
    ['  ', 'spaces'],
  ])('finds every author by %j: %s', (typed) => {
    const { total, authors } = engine.authors(NO_QUESTION, typed, { offset: 0, limit: 2 });
    expect(total).toBeGreaterThan(500);
    expect(authors).toHaveLength(2);
  });

  it('counts joint papers, without the author', () => {
    const { total, authors } = engine.coauthors('Kai Chen', ALL);
    expect(total).toBe(authors.length);
    expect(authors.map(({ name }) => name)).not.toContain('Kai Chen');
    expect(Math.max(...authors.map(({ papers }) => papers))).toBe(
      ask(engine, { authors: ['Kai Chen'] }).total,
    );
  });

  it('knows nobody with a stranger', () => {
    expect(engine.coauthors('Nobody', ALL)).toEqual({ total: 0, authors: [] });
  });
});

describe('the next visit', () => {
  const { readFile } = hostOf();

  /** Reads all with a store until it has been written, or nobody would write it any more. */
  async function visit(store: ReturnType<typeof storeOf>, version = 'tests', files = readFile) {
    const engine = engineOf(files, store, version);
    const told = await readUntil(engine, isOver);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { engine, tiers: [...new Set(told.map(({ tier }) => tier))] };
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
  const answers = (engine: ArchiveWorker) =>
    texts.map((text) => {
      const { total, hits, corrected, forms } = ask(engine, { text });
      return { total, ids: hits.map(({ paper }) => paper.id), corrected, forms };
    });

  it('answers from what the first one stored, as if it had indexed all anew', async () => {
    const store = storeOf();
    const first = await visit(store);
    expect(first.tiers).toEqual(['scan', 'titles', 'all']);
    const next = await visit(store);
    expect(next.tiers).toEqual(['scan', 'all']);
    expect(answers(next.engine)).toEqual(answers(first.engine));
    expect(store.saves).toBe(1);
  });

  it.each<[string, (kept: Record<string, unknown>) => unknown]>([
    ['of another format', (kept) => ({ ...kept, format: 0 })],
    ['of a digest that has changed', (kept) => ({ ...kept, digests: ['2025-02-26-00000000'] })],
    [
      'of a paper that is not there',
      (kept) => ({ ...kept, ids: `${kept.ids}`.replace(/^\d/, '9') }),
    ],
    ['that is cut', (kept) => ({ ...kept, times: new Uint16Array(3) })],
    [
      'that leads out of the corpus',
      (kept) => ({ ...kept, papers: (kept.papers as Uint32Array).map(() => 999) }),
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

  it('throws away what other code has stored', async () => {
    const store = storeOf();
    await visit(store, 'worker-1.js');
    expect((await visit(store, 'worker-2.js')).tiers).toEqual(['scan', 'titles', 'all']);
  });

  it('indexes a new day behind what was stored, and stores both', async () => {
    const store = storeOf();
    const newest = PACKS[0] ?? '';
    const gone: ReadFile = (path) =>
      path === newest || path === fileOf('2025-04-08')
        ? Promise.reject(new FailureError(missing(path)))
        : readFile(path);
    await visit(store, 'tests', gone);
    const next = await visit(store);
    expect(next.tiers).toEqual(['scan', 'titles', 'all']);
    expect(ask(next.engine, {}).total).toBe(112);
    expect(store.saves).toBe(2);
    expect((await visit(store)).tiers).toEqual(['scan', 'all']);
  });

  it('reads on where the store never answers, and can be told to read again', async () => {
    const store = {
      ...storeOf(),
      load: async () => undefined,
      save: () => new Promise<boolean>(() => {}),
    };
    const engine = engineOf(readFile, store);
    await readUntil(engine, isOver);
    expect(ask(engine, { text: 'SmolVLM' }).total).toBe(1);
    expect((await readUntil(engine, isOver)).at(-1)).toMatchObject({
      daysRead: 5,
      storingFailed: false,
    });
  });

  it('tells that nothing is kept where the store takes nothing', async () => {
    const engine = engineOf(readFile, { ...storeOf(), save: async () => false });
    const told = await readUntil(engine, ({ storingFailed }) => storingFailed);
    expect(told.at(-1)).toMatchObject({ tier: 'all', storingFailed: true });
  });

  it('tells that nothing is kept where the device takes no more files', async () => {
    const engine = engineOf(readFile, storeOf(), 'tests', Infinity, cachedPartOf(2));
    const told = await readUntil(engine, ({ storingFailed }) => storingFailed);
    expect(told.at(-1)).toMatchObject({ daysRead: 5, storingFailed: true });
  });

  it('does not tell so to who wants nothing kept', async () => {
    const held = { ...cachedPartOf(0), isRefused: async () => true };
    const engine = engineOf(readFile, storeOf(), 'tests', Infinity, held);
    const told = await readUntil(engine, isOver);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told.map(({ storingFailed }) => storingFailed)).not.toContain(true);
  });
});

describe('findings', () => {
  const flawed =
    '## Daily Papers (2025-02-26)\n\n### [A](https://arxiv.org/abs/2502.00001)\nVote: many\n- 글';

  it('tell what was wrong, with file and line, and what could not be read, and why', async () => {
    const files = collectDigests([
      { path: 'a.md', text: flawed, days: [dayOf('2025-02-26')], papers: 1 },
      { path: 'b.md', text: flawed.replace('-26', '-25'), days: [dayOf('2025-02-25')], papers: 1 },
    ]);
    const lost = [...files.keys()].filter((path) => /2025-02-25|pack/.test(path));
    const host: ReadFile = async (path) => {
      const text = lost.includes(path) ? undefined : files.get(path);
      if (text === undefined) throw new FailureError(missing(path));
      return new TextEncoder().encode(text);
    };
    const { engine } = await readEngine(host);
    const [file] = [...files.keys()].filter((path) => path.includes('2025-02-26'));
    expect(engine.readReport()).toEqual({
      papers: 1,
      failed: [{ day: '2025-02-25', failure: missing(lost[0] ?? '') }],
      problemCount: 1,
      problems: [
        expect.objectContaining({ file, line: 4, kind: 'bad-votes', paper: '2502.00001' }),
      ],
    });
  });

  it('are nothing in the bundled digests but what the build warns of', async () => {
    const { engine } = await readEngine();
    expect(engine.readReport()).toMatchObject({ papers: 112, failed: [] });
  });

  it('keep the words of a thousand problems and count all', async () => {
    const text = flawed + '\n어디에도 속하지 않는 줄\n\n'.repeat(3000);
    const files = collectDigests([{ path: 'a.md', text, days: [dayOf('2025-02-26')], papers: 1 }]);
    const host: ReadFile = async (path) => new TextEncoder().encode(files.get(path));
    const { problemCount, problems } = (await readEngine(host)).engine.readReport();
    expect(problemCount).toBeGreaterThan(2900);
    expect(problems).toHaveLength(1000);
  });
});
