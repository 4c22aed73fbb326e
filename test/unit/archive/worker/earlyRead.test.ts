import { describe, expect, it, vi } from 'vitest';
import type { Progress, StartMessage } from '../../../../src/archive/contract';
import { createReadFile } from '../../../../src/archive/readFile';
import { createEarlyRead } from '../../../../src/archive/worker/earlyRead';
import { receiveStart } from '../../../../src/archive/worker/receiveStart';
import { whenReady } from '../../../../src/archive/worker/whenReady';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import type { Question } from '../../../../src/question/question';
import { NO_QUESTION } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { engineOf, FILES, fileOf, hostOf } from '../archive';

const WELL_VOTED: Question = { ...NO_QUESTION, votes: { kind: 'range', min: 40, max: null } };
/** The rows whose texts come first. */
const WINDOW = { offset: 0, limit: 4 };

/** An engine whose packs never come. */
function withoutPacks() {
  const { readFile, asked } = hostOf();
  const never = new Promise<Uint8Array>(() => {});
  const engine = engineOf((path) => {
    const answer = readFile(path);
    return path.startsWith('digests/pack-') ? never : answer;
  });
  return { engine, asked };
}

/** The days of these rows. */
const FIRST_DAYS = [fileOf('2025-03-07'), fileOf('2025-04-08')];

describe('a worker that begins before the page is there', () => {
  it('reads the catalogue and the days of the first rows, and goes on with that when the page comes', async () => {
    const { engine, asked } = withoutPacks();
    const early = createEarlyRead(whenReady(engine));
    early.begin('/', WELL_VOTED);
    const days = () => asked.filter((path) => /digests\/\d{4}-/.test(path)).sort();
    await waitFor(() => expect(days()).toEqual(FIRST_DAYS));
    const before = [...asked];
    const reported: Progress[] = [];
    early.read('/', (progress) => void reported.push(progress));
    expect(reported[0]).toMatchObject({ isListed: true, daysRead: 0 });
    const answer = engine.list(WELL_VOTED, WINDOW, null);
    expect(answer).toMatchObject({ total: 6, completeness: 'complete' });
    expect(answer.hits.filter(({ isUnread }) => isUnread)).toEqual([]);
    expect(answer.hits.every(({ paper }) => paper.sections.length > 0)).toBe(true);
    expect(asked).toEqual(before);
    expect(asked.filter((path) => path === MANIFEST_FILE)).toHaveLength(1);
    // They come after what is on screen.
    expect(asked.filter((path) => path.includes('titles'))).toEqual([]);
    await waitFor(() => expect(asked.filter((path) => path.includes('titles'))).not.toEqual([]));
  });

  it('reads anew where its own run has ended', async () => {
    const { readFile, asked } = hostOf({ [MANIFEST_FILE]: null });
    const engine = engineOf(readFile);
    const early = createEarlyRead(whenReady(engine));
    early.begin('/', WELL_VOTED);
    await waitFor(() => expect(asked).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    const reported: Progress[] = [];
    await early.read('/', (progress) => void reported.push(progress));
    expect(reported.at(-1)?.failure).toMatchObject({ file: MANIFEST_FILE });
    expect(asked).toHaveLength(2);
  });
});

describe('the first rows of a list', () => {
  it('come before other texts, and a list says so', async () => {
    const { engine } = withoutPacks();
    engine.list(WELL_VOTED, WINDOW, null);
    const reported: Progress[] = [];
    const last = () => reported.at(-1);
    void engine.read('/', (progress) => void reported.push(progress));
    await waitFor(() => expect(last()?.isListed).toBe(true));
    const list = () => engine.list(WELL_VOTED, WINDOW, null);
    expect(list().hits.every(({ isComing }) => isComing)).toBe(true);
    await waitFor(() => expect(last()?.firstRowsRead).toBe(1));
    expect(list().hits.some(({ isComing, isUnread }) => isComing || isUnread)).toBe(false);
  });

  it('are left to the page where a day cannot be read', async () => {
    const { readFile } = hostOf({ [fileOf('2025-03-07')]: null });
    const never = new Promise<Uint8Array>(() => {});
    const engine = engineOf((path) => (path.includes('pack-') ? never : readFile(path)));
    engine.list(WELL_VOTED, WINDOW, null);
    const reported: Progress[] = [];
    void engine.read('/', (progress) => void reported.push(progress));
    await waitFor(() => {
      engine.list(WELL_VOTED, WINDOW, null);
      expect(reported.at(-1)?.firstRowsRead).toBe(1);
    });
    const unread = engine.list(WELL_VOTED, WINDOW, null).hits.filter(({ isUnread }) => isUnread);
    expect(unread.map(({ listing }) => listing.day)).toEqual(['2025-03-07']);
    expect(unread.some(({ isComing }) => isComing)).toBe(false);
  });
});

describe('receiveStart', () => {
  const text = FILES.get(MANIFEST_FILE) ?? '';

  function scopeOf() {
    const scope = new EventTarget();
    const begun: [string, Question][] = [];
    const early = receiveStart(scope, (...told) => void begun.push(told));
    const tell = (data: StartMessage | object) =>
      scope.dispatchEvent(new MessageEvent('message', { data }));
    return { early, begun, tell };
  }

  it('begins with the question, and waits for the manifest of the page', async () => {
    const { early, begun, tell } = scopeOf();
    tell({ type: 'APPLY', path: ['read'] });
    expect(begun).toEqual([]);
    tell({ base: '/papers/', question: '?votes=40-' });
    expect(begun).toEqual([['/papers/', WELL_VOTED]]);
    const read = createReadFile('/papers/', early)(MANIFEST_FILE);
    const manifest = new TextEncoder().encode(text).buffer;
    tell({ manifest });
    expect(new TextDecoder().decode(await read)).toBe(text);
  });

  it('asks the host where the page has no manifest', async () => {
    const { early, tell } = scopeOf();
    vi.stubGlobal('fetch', async () => new Response(text));
    tell({ base: '/', question: '?q=rag' });
    const read = createReadFile('/', early)(MANIFEST_FILE);
    tell({ manifest: null });
    expect(new TextDecoder().decode(await read)).toBe(text);
    vi.unstubAllGlobals();
  });
});
