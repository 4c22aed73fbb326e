import { describe, expect, it } from 'vitest';
import { NO_QUESTION } from '../../../../src/question/question';
import { idOf } from '../../search/papers';
import { hostOf, WHOLE } from '../archive';
import { ask, readEngine } from './readEngine';

const ALL = { offset: 0, limit: 1000 };

describe('answering', async () => {
  const { engine } = await readEngine(hostOf({}, WHOLE).readFile);

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

  it('finds the neighbours of a paper within a question', () => {
    const question = { ...NO_QUESTION, text: 'Kai Chen' };
    expect(engine.neighbours(question, idOf('2502.18411'))).toMatchObject({
      position: 1,
      previous: null,
      next: { id: '2502.17262' },
    });
  });

  it('finds authors among the papers of a question, without those asked for', async () => {
    const byKai = { ...NO_QUESTION, authors: ['Kai Chen'] };
    expect((await engine.authors(NO_QUESTION, 'chen kai', ALL)).authors).toContainEqual(
      expect.objectContaining({ name: 'Kai Chen' }),
    );
    expect((await engine.authors(byKai, 'kai chen', ALL)).authors).toEqual([]);
  });

  it.each([
    ['', 'nothing typed'],
    ['  ', 'spaces'],
  ])('finds every author by %j: %s', async (typed) => {
    const { total, authors } = await engine.authors(NO_QUESTION, typed, { offset: 0, limit: 2 });
    expect(total).toBeGreaterThan(500);
    expect(authors).toHaveLength(2);
  });

  it('counts joint papers, without the author', async () => {
    const { total, authors } = await engine.coauthors('Kai Chen', ALL);
    expect(total).toBe(authors.length);
    expect(authors.map(({ name }) => name)).not.toContain('Kai Chen');
    expect(Math.max(...authors.map(({ papers }) => papers))).toBe(
      ask(engine, { authors: ['Kai Chen'] }).total,
    );
  });

  it('finds no coauthors of an unknown name', async () => {
    expect(await engine.coauthors('Nobody', ALL)).toMatchObject({ total: 0, authors: [] });
  });
});
