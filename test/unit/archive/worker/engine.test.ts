import { describe, expect, it } from 'vitest';
import { isReading, NOTHING_READ, type Progress } from '../../../../src/archive/contract';
import type { Engine } from '../../../../src/archive/worker/engine';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FailureError } from '../../../../src/failure';
import { NO_QUESTION } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { dayOf, idOf } from '../../search/papers';
import {
  changedFiles,
  deploy,
  engineOf,
  FILES,
  fileOf,
  hostOf,
  memoryCache,
  missing,
  type Others,
  PACKS,
  storeOf,
  WHOLE,
} from '../archive';
import { ask, readEngine, readToEnd, readUntil } from './readEngine';

const NUMBERS = catalogueFile('numbers');
const TITLES = catalogueFile('titles-2025');

function catalogueFile(name: string): string {
  return [...FILES.keys()].find((path) => path.startsWith(`digests/${name}-`)) ?? '';
}

describe('reading', () => {
  it('asks for the manifest, then for the packs, newest first', async () => {
    const { readFile, asked } = hostOf();
    await readEngine(readFile);
    expect(asked.slice(0, 5)).toEqual([MANIFEST_FILE, ...PACKS]);
  });

  it('reports progress from nothing to all', async () => {
    const { reported } = await readEngine();
    const counts = reported.map(({ daysRead }) => daysRead);
    const manifestHash = JSON.parse(FILES.get(MANIFEST_FILE) ?? '').hash;
    const first = { ...NOTHING_READ, areTextsWanted: true, manifestHash, daysTotal: 5 };
    expect(reported[0]).toEqual(first);
    const known = { isListed: true, isTitled: true };
    expect(reported.at(-1)).toEqual({ ...first, ...known, daysRead: 5, tier: 'all' });
    expect(counts).toEqual(counts.toSorted());
    expect([...new Set(reported.map(({ tier }) => tier))]).toEqual(['scan', 'titles', 'all']);
  });

  it('answers from the days it has read', async () => {
    const { readFile } = hostOf({ [NUMBERS]: null });
    const [newest] = PACKS;
    const never = new Promise<Uint8Array>(() => {});
    const engine = engineOf((path) => (path === newest ? never : readFile(path)));
    expect(ask(engine, {}).total).toBe(0);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    expect(ask(engine, {}).total).toBe(16);
    expect(engine.neighbours(NO_QUESTION, idOf('2504.05298'))).toBeNull();
  });
});

it('the list of days says whose summary is of another paper', async () => {
  const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
  const doubtful = ask(engine, {}).hits.filter(({ paper }) => paper.isDoubtful);
  expect(doubtful.map(({ paper }) => paper.id)).toEqual(['2410.07869', '2410.07041', '2410.05603']);
});

describe('the texts', () => {
  /** An engine that has listed the archive, and what it has asked the host for. */
  async function listed(others: Others = {}) {
    const { readFile, asked } = hostOf(others);
    const engine = engineOf(readFile);
    const reported: Progress[] = [];
    const over = engine.read('/', (progress) => void reported.push(progress));
    ask(engine, { votes: { kind: 'range', min: 40, max: null } });
    const packs = () => asked.filter((path) => PACKS.includes(path));
    await waitFor(() => expect(reported.at(-1)?.daysTotal).toBe(5));
    return { engine, over, packs, reported };
  }
  const isListed = (reported: readonly Progress[]) =>
    waitFor(() => expect(reported.at(-1)).toMatchObject({ isListed: true }));

  it.each<[string, (engine: Engine) => unknown]>([
    ['filters', (engine) => ask(engine, { from: dayOf('2025-03-01'), text: 'votes:>20' })],
    ['counts', (engine) => engine.facets(NO_QUESTION)],
    ['neighbours', (engine) => engine.neighbours(NO_QUESTION, idOf('2502.18411'))],
    ['the report', (engine) => engine.readReport()],
    ['authors', (engine) => engine.authors(NO_QUESTION, 'K', { offset: 0, limit: 1 })],
    ['co-authors', (engine) => engine.coauthors('Kai Chen', { offset: 0, limit: 1 })],
    [
      'neighbours among papers of an author',
      (engine) => engine.neighbours({ ...NO_QUESTION, authors: ['x'] }, idOf('2502.18411')),
    ],
  ])('are not read for %s', async (_what, call) => {
    const { engine, packs, reported } = await listed();
    await isListed(reported);
    call(engine);
    await new Promise(setImmediate);
    expect(packs()).toEqual([]);
    expect(reported.at(-1)).toMatchObject({ areTextsWanted: false, daysRead: 0 });
    expect(isReading(reported.at(-1) ?? NOTHING_READ)).toBe(false);
  });

  it.each<[string, (engine: Engine) => unknown]>([
    ['words', (engine) => ask(engine, { text: 'model' })],
    ['suggestions', (engine) => engine.suggest({ ...NO_QUESTION, text: 'mod' })],
    ['a page that wants them', (engine) => engine.wantTexts()],
  ])('are read for %s, and stay wanted', async (_what, call) => {
    const { engine, over, packs, reported } = await listed();
    await isListed(reported);
    call(engine);
    await over;
    expect(packs()).toEqual(PACKS);
    expect(reported.at(-1)).toMatchObject({ daysRead: 5, tier: 'all' });
    expect(await readToEnd(engine)).toEqual([expect.objectContaining({ daysRead: 5 })]);
  });

  it('are read as soon as something is asked that no catalogue answers', async () => {
    const { engine, over } = await listed({ [NUMBERS]: null });
    await over;
    expect(ask(engine, {}).total).toBe(20);
  });

  it('wait for the first question where there is no catalogue', async () => {
    const { readFile, asked } = hostOf({ [NUMBERS]: null });
    const engine = engineOf(readFile);
    const over = engine.read('/', () => {});
    await waitFor(() => expect(asked).toEqual([MANIFEST_FILE]));
    await new Promise(setImmediate);
    expect(asked).toEqual([MANIFEST_FILE]);
    ask(engine, {});
    await over;
    expect(ask(engine, {}).total).toBe(20);
  });

  it('wait on, with the newest manifest, where the archive is read again', async () => {
    const others: Others = {};
    const { engine, packs, reported } = await listed(others);
    await isListed(reported);
    deploy(others, changedFiles('2025-04-08', null));
    const again: Progress[] = [];
    void engine.read('/', (progress) => void again.push(progress));
    await waitFor(() => expect(again.at(-1)).toMatchObject({ daysTotal: 4, isListed: true }));
    expect(ask(engine, {})).toMatchObject({ total: 16, completeness: 'complete' });
    expect(packs()).toEqual([]);
  });
});

describe('the catalogue', () => {
  const never = new Promise<Uint8Array>(() => {});
  /** A host whose texts never come. */
  const textless = (others: Others = {}) => {
    const { readFile, asked } = hostOf(others);
    const engine = engineOf((path) => {
      const answer = readFile(path);
      return path.endsWith('.md') ? never : answer;
    });
    return { engine, asked };
  };

  it('is not read before something is asked', async () => {
    const { readFile, asked } = hostOf();
    await readEngine(readFile);
    // At the end the numbers are kept for the next visit: the texts do not say topics.
    const read = asked.slice(
      0,
      asked.findLastIndex((path) => path.includes('/pack-')),
    );
    expect(read.filter((path) => /numbers|titles/.test(path))).toEqual([]);
    expect(asked.filter((path) => path.includes('/titles-'))).toEqual([]);
  });

  it('is read before the packs, and answers all that asks for no text', async () => {
    const { engine, asked } = textless();
    ask(engine, {});
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(() => expect(asked).toContain(PACKS[0]));
    expect(asked.slice(0, 4)).toEqual([
      MANIFEST_FILE,
      NUMBERS,
      catalogueFile('titles-2024'),
      TITLES,
    ]);
    const asking = { ...NO_QUESTION, votes: { kind: 'range', min: 40, max: null } } as const;
    const answer = engine.answer(asking, { offset: 0, limit: 9 });
    expect(answer).toMatchObject({ total: 6, completeness: 'complete', mostVotes: 85 });
    expect(answer.hits.every(({ isUnread }) => isUnread)).toBe(true);
    expect(engine.facets(asking)).toMatchObject({ total: 6, completeness: 'complete' });
    expect(engine.neighbours(asking, idOf('2504.05299'))).toMatchObject({ position: 1, total: 6 });
  });

  it('answers what asks for no title before the titles are there', async () => {
    const { readFile } = hostOf();
    const engine = engineOf((path) =>
      path.endsWith('.md') || path.includes('titles') ? never : readFile(path),
    );
    const asking = { ...NO_QUESTION, votes: { kind: 'range', min: 40, max: null } } as const;
    const answer = () => engine.answer(asking, { offset: 0, limit: 9 });
    answer();
    await readUntil(engine, ({ isListed }) => isListed);
    expect(answer()).toMatchObject({ total: 6, completeness: 'complete' });
    expect(answer().hits.map(({ paper }) => paper.title)).toEqual(Array(6).fill(''));
    expect(engine.neighbours(asking, idOf('2504.05299'))?.next).toEqual({
      id: '2504.05298',
      title: '2504.05298',
    });
  });

  it('reads the titles again where the run that read them was aborted', async () => {
    const { readFile } = hostOf();
    let isFirst = true;
    const engine = engineOf((path) => {
      if (path.endsWith('.md')) return never;
      if (path !== TITLES || !isFirst) return readFile(path);
      isFirst = false;
      return never;
    });
    ask(engine, {});
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(() => expect(isFirst).toBe(false));
    await readUntil(engine, ({ isTitled }) => isTitled);
    expect(ask(engine, {}).hits.every(({ paper }) => paper.title !== '')).toBe(true);
  });

  it('has titles to search, and says that more may come', async () => {
    const { engine } = textless();
    ask(engine, {});
    await readUntil(engine, ({ isTitled }) => isTitled);
    const asking = { ...NO_QUESTION, text: 'OmniAlign' };
    const answer = engine.answer(asking, { offset: 0, limit: 9 });
    expect(answer.hits.map(({ paper }) => paper.id)).toEqual(['2502.18411']);
    expect(answer.completeness).toBe('partial');
    const byAuthor = { ...NO_QUESTION, authors: ['Kai Chen'] };
    expect(engine.answer(byAuthor, { offset: 0, limit: 9 }).completeness).toBe('partial');
  });

  it.each([
    ['is not there', { [NUMBERS]: null }],
    ['is a page of HTML', { [NUMBERS]: '<!doctype html>' }],
    ['lacks the titles of a year', { [TITLES]: null }],
    ['has titles of something else', { [TITLES]: '{"version":1,"columns":{"titles":["x"]}}' }],
  ])('changes nothing where it %s', async (_what, others) => {
    const { readFile } = hostOf(others);
    const engine = engineOf(readFile);
    ask(engine, {});
    const reported = await readToEnd(engine);
    expect(reported.at(-1)).toMatchObject({ daysRead: 5, failed: [], failure: null, tier: 'all' });
    expect(ask(engine, {}).total).toBe(20);
  });

  it('does not pass an earlier version of a day for the one that the host has', async () => {
    const others: Others = {};
    const { readFile } = hostOf(others);
    let isHeld = false;
    const engine = engineOf((path) => (isHeld && path.endsWith('.md') ? never : readFile(path)));
    await readToEnd(engine);
    const ofDay = { ...NO_QUESTION, from: dayOf('2025-02-26'), to: dayOf('2025-02-26') };
    const answer = () => engine.answer(ofDay, { offset: 0, limit: 9 });
    expect(answer().completeness).toBe('complete');
    isHeld = true;
    const changed = changedFiles('2025-02-26', (text) => text.replace('Vote: 53', 'Vote: 54'));
    deploy(others, changed);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    expect(answer()).toMatchObject({ total: 4, completeness: 'partial' });
  });

  it('lists a day again of which the text alone has changed', async () => {
    const others: Others = {};
    const { engine } = textless(others);
    ask(engine, {});
    await readUntil(engine, ({ isListed }) => isListed);
    deploy(
      others,
      changedFiles('2025-02-26', (text) => text.replaceAll('모델', '방법')),
    );
    const { manifestHash } = (await readUntil(engine, ({ isListed }) => isListed)).at(-1) ?? {};
    expect(manifestHash).toBe(JSON.parse(others[MANIFEST_FILE] ?? '').hash);
    expect(engine.answer(NO_QUESTION, { offset: 0, limit: 9 })).toMatchObject({
      total: 20,
      completeness: 'complete',
    });
  });

  it('is read by the next run where one was aborted meanwhile', async () => {
    const { readFile } = hostOf();
    let isFirst = true;
    const engine = engineOf((path) => {
      if (path.endsWith('.md') || (path === NUMBERS && isFirst)) {
        isFirst &&= path !== NUMBERS;
        return never;
      }
      return readFile(path);
    });
    ask(engine, {});
    await readUntil(engine, ({ daysTotal }) => daysTotal === 5);
    await waitFor(() => expect(isFirst).toBe(false));
    await readUntil(engine, ({ isListed }) => isListed);
    expect(ask(engine, {}).total).toBe(20);
  });

  it('gives way to the texts as they come', async () => {
    const { readFile } = hostOf();
    const engine = engineOf(readFile);
    const listed = ask(engine, {});
    await readToEnd(engine);
    expect(listed.total).toBe(0);
    const { total, hits } = engine.answer(NO_QUESTION, { offset: 0, limit: 200 });
    expect(total).toBe(20);
    expect(hits.filter(({ isUnread }) => isUnread)).toEqual([]);
    expect(hits.filter(({ listings }) => listings.length > 1)).toEqual([]);
  });
});

describe('an archive larger than the memory', () => {
  it('reads the newest months, reports the first day, and answers from these', async () => {
    const { readFile, asked } = hostOf();
    const engine = engineOf(readFile, storeOf(), 'tests', 1);
    const reported = await readToEnd(engine);
    expect(asked.slice(0, 2)).toEqual([MANIFEST_FILE, PACKS[0]]);
    expect(PACKS.filter((path) => asked.includes(path))).toEqual([PACKS[0]]);
    expect(reported.at(-1)).toMatchObject({ daysRead: 1, daysTotal: 1, firstDay: '2025-04-08' });
    expect(ask(engine, {}).total).toBe(4);
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
    expect(ask(engine, {}).total).toBe(20);
  });

  it('does not ask a host that cannot be reached for every day', async () => {
    const { readFile, asked } = hostOf();
    const { last } = await readEngine((path) => {
      if (path !== pack) return readFile(path);
      return Promise.reject(new FailureError({ kind: 'unreachable', file: path }));
    });
    expect(last).toMatchObject({ daysRead: 3, failed: ['2025-02-26', '2025-02-13'] });
    expect(asked.filter(isDay)).toEqual([]);
  });
});

describe('when a day cannot be read', () => {
  const bad = fileOf('2025-02-26');
  const pack = PACKS[2] ?? '';

  it('reads the others and reports the day', async () => {
    const { engine, last } = await readEngine(
      hostOf({ [bad]: '<!doctype html>', [pack]: null }).readFile,
    );
    expect(last).toMatchObject({ daysRead: 4, daysTotal: 5, failed: ['2025-02-26'] });
    expect(ask(engine, {}).total).toBe(16);
  });

  it('reads that day alone when it reads again', async () => {
    const others: Others = { [bad]: null, [pack]: null };
    const { readFile, asked } = hostOf(others);
    const { engine } = await readEngine(readFile);
    const before = asked.length;
    others[bad] = undefined;
    const reported = await readToEnd(engine);
    expect(asked.slice(before).filter(isDay)).toEqual([bad]);
    expect([...new Set(reported.map(({ daysRead }) => daysRead))]).toEqual([4, 5]);
    expect(reported.flatMap(({ failed }) => failed)).toEqual([]);
    expect(ask(engine, {}).total).toBe(20);
  });

  it('stays with what it has when the network is gone by then', async () => {
    const others: Others = { [bad]: null, [pack]: null };
    const { engine } = await readEngine(hostOf(others).readFile);
    others[MANIFEST_FILE] = null;
    const reported = await readToEnd(engine);
    expect(reported.at(-1)).toMatchObject({ daysRead: 4, failed: ['2025-02-26'], failure: null });
  });
});

describe('a read that comes while another one runs', () => {
  it('reads no day, and lists no paper, twice', async () => {
    const { readFile, asked } = hostOf();
    const engine = engineOf(readFile);
    await Promise.all([readToEnd(engine), readToEnd(engine)]);
    expect(asked.filter((path) => PACKS.includes(path))).toEqual(PACKS);
    expect(ask(engine, {}).hits.filter(({ listings }) => listings.length > 1)).toEqual([]);
  });

  it('aborts requests that hang, and asks for what is missing alone', async () => {
    const { readFile, asked } = hostOf();
    const signals: AbortSignal[] = [];
    const [newest] = PACKS;
    const engine = engineOf((path, signal) => {
      if (path !== newest || !signal || signals.length > 0) return readFile(path);
      signals.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    const last = (await readToEnd(engine)).at(-1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(last).toMatchObject({ daysRead: 5, failed: [] });
    expect(asked.filter((path) => PACKS.includes(path)).toSorted()).toEqual(PACKS.toSorted());
  });

  it('is reported to the listeners of both', async () => {
    const engine = engineOf(hostOf().readFile);
    const reports: string[] = [];
    engine.wantTexts();
    await Promise.all([
      engine.read('/', ({ tier }) => void reports.push(`first: ${tier}`)),
      engine.read('/', ({ tier }) => void reports.push(`second: ${tier}`)),
    ]);
    expect(reports).toEqual(expect.arrayContaining(['first: all', 'second: all']));
  });

  it('is reported to its own listener alone once the first one is over', async () => {
    const engine = engineOf(hostOf().readFile);
    const reported = await readToEnd(engine);
    const count = reported.length;
    await readToEnd(engine);
    expect(reported).toHaveLength(count);
  });
});

describe('when the host is gone and the cached manifest is older than the known one', () => {
  it('stays with what it has', async () => {
    const others: Others = {};
    const cache = memoryCache();
    const engine = engineOf(hostOf(others).readFile, storeOf(), 'tests', Infinity, cache);
    await readToEnd(engine);
    const older = changedFiles('2025-04-08', null).get(MANIFEST_FILE);
    cache.files.set(MANIFEST_FILE, new TextEncoder().encode(older));
    others[MANIFEST_FILE] = null;
    expect((await readToEnd(engine)).at(-1)).toMatchObject({ daysRead: 5, daysTotal: 5 });
    expect(ask(engine, {}).total).toBe(20);
  });
});

describe('when the manifest cannot be read', () => {
  it('reports the failure', async () => {
    const { reported } = await readEngine(hostOf({ [MANIFEST_FILE]: null }).readFile);
    const failure = missing(MANIFEST_FILE);
    expect(reported).toEqual([{ ...NOTHING_READ, areTextsWanted: true, failure }]);
  });

  it('reports no failure any more as soon as it reads again', async () => {
    const { readFile } = hostOf({ [MANIFEST_FILE]: null });
    let isHanging = false;
    const engine = engineOf((path) => (isHanging ? new Promise(() => {}) : readFile(path)));
    await readToEnd(engine);
    isHanging = true;
    const [first] = await readUntil(engine, () => true);
    expect(first).toEqual({ ...NOTHING_READ, areTextsWanted: true });
  });

  it('reads all when it reads again', async () => {
    const others: Others = { [MANIFEST_FILE]: null };
    const { engine } = await readEngine(hostOf(others).readFile);
    others[MANIFEST_FILE] = undefined;
    expect((await readToEnd(engine)).at(-1)).toMatchObject({ daysRead: 5, failure: null });
  });
});

function isDay(path: string): boolean {
  return /digests\/\d/.test(path);
}
