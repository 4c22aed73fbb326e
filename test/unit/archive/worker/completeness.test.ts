import { describe, expect, it, onTestFinished } from 'vitest';
import type { ReadFile } from '../../../../src/archive/readFile';
import { FailureError } from '../../../../src/failure';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { openPromise } from '../../../openPromise';
import { dayOf, idOf } from '../../search/papers';
import { engineOf, fileOf, hostOf, missing, PACKS } from '../archive';
import { readToEnd, readUntil } from './readEngine';

const [APRIL, MARCH, , OCTOBER] = PACKS;
const WINDOW = { offset: 0, limit: 200 };
const BY_VOTES: Question = { ...NO_QUESTION, sort: 'votes' };

/** An engine that waits for some packs until they are released. */
function engineWithout(...packs: readonly (string | undefined)[]) {
  const { readFile } = hostOf();
  const { promise: released, resolve: release } = openPromise<void>();
  onTestFinished(() => release());
  const engine = engineOf(async (path) => {
    if (packs.includes(path)) await released;
    return readFile(path);
  });
  return { engine, release };
}

describe('an answer', () => {
  it('is partial before anything is read', () => {
    const engine = engineOf(hostOf().readFile);
    expect(engine.answer(NO_QUESTION, WINDOW).completeness).toBe('partial');
  });

  it.each<[Partial<Question>, 'partial' | 'complete', string]>([
    [{}, 'partial', 'a day is unread'],
    [{ authors: ['Kai Chen'] }, 'partial', 'it may be on that day'],
    [{ to: dayOf('2025-02-28') }, 'partial', 'the span holds that day'],
    [{ from: dayOf('2024-10-12') }, 'complete', 'the span does not'],
    [{ from: dayOf('2025-03-01'), text: 'votes:>20' }, 'complete', 'an operator is no text'],
    [{ from: dayOf('2025-03-01'), text: 'model' }, 'partial', 'the text is not indexed'],
  ])('to %j is %s while a day is unread: %s', async (question, completeness) => {
    const { engine } = engineWithout(OCTOBER);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    const asked = { ...NO_QUESTION, ...question };
    expect(engine.answer(asked, WINDOW).completeness).toBe(completeness);
  });

  it('is complete when all is read and indexed, of a text too', async () => {
    const { engine, release } = engineWithout(OCTOBER);
    release();
    await readToEnd(engine);
    const asked = { ...NO_QUESTION, text: 'model' };
    expect(engine.answer(asked, WINDOW).completeness).toBe('complete');
    expect(engine.facets(asked).completeness).toBe('complete');
    expect((await engine.authors(NO_QUESTION, '', WINDOW)).completeness).toBe('complete');
  });

  it('is complete without a day that cannot be read: the page names it', async () => {
    const { readFile } = hostOf();
    const lost = ['2025-04-08', '2025-03-07'].map(fileOf);
    const host: ReadFile = async (path) => {
      if (!lost.includes(path) && path !== APRIL && path !== MARCH) return readFile(path);
      throw new FailureError(missing(path));
    };
    const engine = engineOf(host);
    await readToEnd(engine);
    expect(engine.answer(NO_QUESTION, WINDOW).completeness).toBe('complete');
  });

  it('has counts beyond its span, which are partial for longer', async () => {
    const { engine } = engineWithout(OCTOBER);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    const spring = { ...NO_QUESTION, from: dayOf('2025-03-01') };
    expect(engine.answer(spring, WINDOW).completeness).toBe('complete');
    expect(engine.facets(spring).completeness).toBe('partial');
  });
});

describe('a list on screen', () => {
  /** A list by votes from before the day with the most votes was read, and the engine that has read all. */
  async function listWithoutApril() {
    const { engine, release } = engineWithout(APRIL);
    await readUntil(engine, ({ daysRead }) => daysRead === 4);
    const list = engine.list(BY_VOTES, WINDOW, null);
    release();
    await readToEnd(engine);
    return { engine, list };
  }
  const ids = ({ hits }: { hits: readonly { paper: { id: string } }[] }) =>
    hits.map(({ paper }) => paper.id);

  it('stays as it was seen, and says how many there are by now', async () => {
    const { engine, list } = await listWithoutApril();
    const last = idOf(ids(list)[5] ?? '');
    const later = engine.list(BY_VOTES, WINDOW, { edition: list.edition, last });
    expect(ids(later)).toEqual(ids(list));
    expect(later).toMatchObject({ total: 16, newer: { total: 20 }, completeness: 'complete' });
    expect(later.edition).toBe(list.edition);
  });

  it('is the newest for a reader who asks for it', async () => {
    const { engine, list } = await listWithoutApril();
    const newest = engine.list(BY_VOTES, WINDOW, null);
    expect(newest).toMatchObject({ total: 20, newer: null });
    expect(ids(newest)).toEqual(ids(engine.answer(BY_VOTES, WINDOW)));
    expect(newest.edition).not.toBe(list.edition);
  });

  it('has its other pages of the same edition', async () => {
    const { engine, list } = await listWithoutApril();
    const page = engine.listPage(BY_VOTES, { offset: 40, limit: 20 }, list.edition);
    expect(ids(page)).toEqual(ids(list).slice(40, 60));
    expect(page.mostVotes).toBe(list.mostVotes);
  });

  it('has the neighbours that it shows', async () => {
    const { engine, list } = await listWithoutApril();
    const [first = '', second = '', third] = ids(list);
    engine.list(BY_VOTES, WINDOW, { edition: list.edition, last: idOf(second) });
    expect(engine.neighbours(BY_VOTES, idOf(second))).toMatchObject({
      position: 2,
      total: 16,
      previous: { id: first },
      next: { id: third },
    });
  });
});
