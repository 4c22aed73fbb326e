import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../../src/digest/arxivId';
import type { Kept, Mark } from '../../../../src/question/keptFilter';
import { NO_QUESTION } from '../../../../src/question/question';
import { idOf } from '../../search/papers';
import { hostOf, WHOLE } from '../archive';
import { ask, readEngine } from './readEngine';

const [A, B] = [idOf('2502.18411'), idOf('2502.17262')];
const WINDOW = { offset: 0, limit: 200 };

function change(edition: number, papers: readonly [ArxivId, readonly Mark[]][], isAll = false) {
  return { edition, isAll, papers: new Map(papers) };
}

const asking = (...kept: readonly Kept[]) => ({ ...NO_QUESTION, kept });

async function readMarked() {
  const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
  engine.setMarks(
    change(1, [
      [A, ['read', 'saved', 'list:later']],
      [B, ['noted', 'tag:RL']],
    ]),
  );
  return engine;
}

describe('marks of the reader', () => {
  it('are waited for: until they are told nothing is found, and that is not final', async () => {
    const { engine } = await readEngine(hostOf({}, WHOLE).readFile);
    expect(ask(engine, { kept: ['unread'] })).toMatchObject({ total: 0, completeness: 'partial' });
    expect(ask(engine, {})).toMatchObject({ total: 112, completeness: 'complete' });
    engine.setMarks(change(7, [], true));
    expect(ask(engine, { kept: ['unread'] })).toMatchObject({
      total: 112,
      completeness: 'complete',
    });
  });

  it.each<[readonly Kept[], number]>([
    [['saved'], 1],
    [['unread'], 111],
    [['saved', 'unread'], 0],
    [['noted', 'tag:RL', 'unread'], 1],
    [['list:later'], 1],
    [['list:other'], 0],
  ])('%j finds %i papers', async (kept, total) => {
    expect(ask(await readMarked(), { kept }).total).toBe(total);
  });

  it('combine with words and other filters, and are counted with each', async () => {
    const engine = await readMarked();
    expect(ask(engine, { kept: ['saved'], text: 'Kai Chen' }).total).toBe(1);
    expect(ask(engine, { kept: ['saved'], authors: ['Kai Chen'] }).total).toBe(1);
    const { kept, days, total } = engine.facets(asking('saved'));
    expect([total, [...days.values()]]).toEqual([1, [1]]);
    // What one more condition would leave.
    expect(kept).toEqual(
      new Map([
        ['saved', 1],
        ['list:later', 1],
      ]),
    );
    expect(engine.facets(NO_QUESTION).kept.get('unread')).toBe(111);
  });

  it('offer to lift each condition where nothing is found', async () => {
    const engine = await readMarked();
    const lifted = ask(engine, { kept: ['saved', 'unread'] }).relaxations;
    expect(lifted.map(({ kind, text, papers }) => [kind, text, papers])).toEqual([
      ['kept', 'saved', 111],
      ['kept', 'unread', 1],
    ]);
  });

  it('change papers one by one', async () => {
    const engine = await readMarked();
    engine.setMarks(change(2, [[B, ['read']]]));
    engine.setMarks(change(3, [[A, []]]));
    expect(ask(engine, { kept: ['noted'] }).total).toBe(0);
    expect(ask(engine, { kept: ['unread'] }).total).toBe(111);
    engine.setMarks(change(4, [[A, ['saved']]], true));
    expect(ask(engine, { kept: ['unread'] }).total).toBe(112);
  });

  it('leave a paper that was just read where the reader sees it, until the list is asked for anew', async () => {
    const engine = await readMarked();
    const unread = asking('unread');
    const first = engine.list(unread, WINDOW, null);
    const [paper, next] = first.hits.map(({ paper: { id } }) => id);
    if (!paper || !next) throw new Error('no papers');
    engine.setMarks(change(2, [[paper, ['read']]]));
    const seen = engine.list(unread, WINDOW, { edition: first.edition, last: next });
    expect(seen).toMatchObject({ edition: first.edition, total: 111, newer: null });
    expect(seen.hits[0]?.paper.id).toBe(paper);
    expect(engine.neighbours(unread, next)?.previous?.id).toBe(paper);
    const anew = engine.list(unread, WINDOW, null);
    expect(anew).toMatchObject({ total: 110, newer: null });
    expect(anew.hits[0]?.paper.id).toBe(next);
  });

  it('narrow the ids of all papers that match the whole question', async () => {
    const engine = await readMarked();
    const { ids, completeness } = engine.ids({ ...asking('saved'), text: 'Kai Chen' });
    expect([ids, completeness]).toEqual([[A], 'complete']);
    const all = engine.ids({ ...NO_QUESTION, text: 'Kai Chen' }).ids;
    const hits = ask(engine, { text: 'Kai Chen' }).hits;
    expect(all).toEqual(hits.filter(({ partial }) => !partial).map(({ paper: { id } }) => id));
  });

  it('are no part of answers that do not ask for them', async () => {
    const engine = await readMarked();
    const before = engine.list(NO_QUESTION, WINDOW, null).edition;
    engine.setMarks(change(2, [[B, ['read']]]));
    expect(engine.list(NO_QUESTION, WINDOW, null).edition).toBe(before);
  });
});
