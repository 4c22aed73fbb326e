import { describe, expect, it } from 'vitest';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { changedFiles, deploy, engineOf, FILES, hostOf, type Others, PACKS } from '../archive';
import { readToEnd, readUntil } from './readEngine';

const WINDOW = { offset: 0, limit: 200 };
const AUTHOR_FILES = [...FILES.keys()].filter((path) => /\/(authors|names)-/.test(path));
const BUCKETS = AUTHOR_FILES.filter((path) => path.includes('/authors-'));
const NAMES = AUTHOR_FILES.find((path) => path.includes('/names-')) ?? '';

const by = (...authors: string[]): Question => ({ ...NO_QUESTION, authors });

/** An engine that never gets a text, and what it has asked for. */
function textless(others: Others = {}) {
  const { readFile, asked } = hostOf(others);
  const never = new Promise<Uint8Array>(() => {});
  const engine = engineOf((path) => {
    const answer = readFile(path);
    return path.endsWith('.md') ? answer.then(() => never) : answer;
  });
  return { engine, asked };
}

const { readFile } = hostOf();
const whole = engineOf(readFile);
await readToEnd(whole);

/** Everything that is answered of a question with authors. */
function answersTo(engine: typeof whole, question: Question) {
  const { total, hits, days, completeness } = engine.answer(question, WINDOW);
  const ids = hits.map(({ paper, listing }) => `${paper.id} on ${listing.day}`);
  // Texts do not say topics.
  const { topics: _, ...facets } = engine.facets(question);
  return { total, ids, days, completeness, facets };
}

describe('the authors of the catalogue', () => {
  it('are read with it, before the packs: of one author one file', async () => {
    const { engine, asked } = textless();
    engine.answer(by('Kai Chen'), WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(() => expect(asked).toContain(PACKS[0]));
    expect(asked[0]).toBe(MANIFEST_FILE);
    const ofAuthors = asked.filter((path) => AUTHOR_FILES.includes(path));
    expect(ofAuthors).toHaveLength(1);
    expect(BUCKETS).toContain(ofAuthors[0]);
    expect(asked.indexOf(ofAuthors[0] ?? '')).toBeLessThan(asked.indexOf(PACKS[0] ?? ''));
  });

  it('are not read where nothing asks for them', async () => {
    const { engine, asked } = textless();
    engine.answer({ ...NO_QUESTION, text: 'votes:>20' }, WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(() => expect(asked).toContain(PACKS[0]));
    expect(asked.filter((path) => AUTHOR_FILES.includes(path))).toEqual([]);
  });

  it('are not read once the texts are', async () => {
    const { readFile: read, asked } = hostOf();
    const engine = engineOf(read);
    await readToEnd(engine);
    expect(engine.answer(by('Kai Chen'), WINDOW).completeness).toBe('complete');
    expect((await engine.authors(NO_QUESTION, '', WINDOW)).completeness).toBe('complete');
    expect(asked.filter((path) => AUTHOR_FILES.includes(path))).toEqual([]);
  });

  it.each<[question: Question]>([
    [by('Kai Chen')],
    [by('Kai Chen', 'Haodong Duan')],
    [by('Kai Chen', 'Nobody Known')],
    [by('Nobody Known')],
    [{ ...by('Kai Chen'), votes: { kind: 'range', min: 50, max: null } }],
    [{ ...by('Kai Chen'), sort: 'votes' }],
    [{ ...NO_QUESTION, text: 'author:chen' }],
    [{ ...NO_QUESTION, text: 'author:"Kai Chen" votes:>20' }],
    [{ ...NO_QUESTION, text: '-author:chen' }],
    [{ ...by('Kai Chen'), text: '-author:zhang' }],
    [{ ...NO_QUESTION, text: 'author:nobody' }],
  ])('answer %j as the texts do', async (question) => {
    const { engine } = textless();
    engine.answer(question, WINDOW);
    await readUntil(
      engine,
      ({ isListed }) => isListed && engine.answer(question, WINDOW).completeness === 'complete',
    );
    expect(engine.answer(question, WINDOW).hits.every(({ isUnread }) => isUnread)).toBe(true);
    expect(answersTo(engine, question)).toEqual(answersTo(whole, question));
  });

  it.each<[question: Question, typed: string]>([
    [NO_QUESTION, ''],
    [NO_QUESTION, 'chen'],
    [{ ...NO_QUESTION, sort: 'votes' }, 'kai '],
    [NO_QUESTION, 'nobody'],
    [by('Kai Chen'), ''],
    [by('Kai Chen'), 'd'],
    [{ ...NO_QUESTION, votes: { kind: 'range', min: 50, max: null } }, 'w'],
    [{ ...NO_QUESTION, text: 'author:chen' }, 'l'],
  ])('are suggested for %j and “%s” as the texts do', async (question, typed) => {
    const { engine } = textless();
    const suggested = () => engine.authors(question, typed, WINDOW);
    await suggested();
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(async () => expect((await suggested()).completeness).toBe('complete'));
    expect(await suggested()).toEqual(await whole.authors(question, typed, WINDOW));
  });

  it('come from one file where all papers are meant', async () => {
    const { engine, asked } = textless();
    engine.authors(NO_QUESTION, 'chen', WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    await waitFor(() => expect(asked).toContain(PACKS[0]));
    expect(asked.filter((path) => AUTHOR_FILES.includes(path))).toEqual([NAMES]);
  });

  it('are read when they are asked for while the texts are on their way', async () => {
    const { engine } = textless();
    engine.answer(NO_QUESTION, WINDOW);
    const reports: number[] = [];
    await new Promise<void>((resolve) => {
      engine.read('/', ({ isListed, authorFiles }) => {
        reports.push(authorFiles);
        if (isListed) engine.answer(by('Kai Chen'), WINDOW);
        if (authorFiles === 1) resolve();
      });
    });
    expect(engine.answer(by('Kai Chen'), WINDOW)).toMatchObject({ completeness: 'complete' });
    expect(reports.filter((files) => files === 1)).toHaveLength(1);
  });

  it('do not say who writes together: that waits for the texts', async () => {
    const { engine } = textless();
    engine.coauthors('Kai Chen', WINDOW);
    await readUntil(engine, ({ authorFiles }) => authorFiles === 1);
    expect(await engine.coauthors('Kai Chen', WINDOW)).toMatchObject({ completeness: 'partial' });
    expect(engine.answer(by('Kai Chen'), WINDOW)).toMatchObject({ completeness: 'complete' });
  });

  it('are forgotten with the catalogue that lists them', async () => {
    const others: Others = {};
    const { engine } = textless(others);
    const answer = () => engine.answer(by('Nobody Known'), WINDOW);
    answer();
    await readUntil(engine, () => answer().completeness === 'complete');
    expect(answer().total).toBe(0);
    const changed = changedFiles('2025-02-26', (text) =>
      text.replaceAll(/^Authors: .*/gm, 'Authors: Nobody Known'),
    );
    deploy(others, changed);
    await readUntil(engine, () => answer().completeness === 'complete' && answer().total > 0);
    expect(answer().total).toBe(4);
  });
});

describe('where a file of authors', () => {
  const broken = (text: string | null, files: readonly string[]): Others =>
    Object.fromEntries(files.map((path) => [path, text]));

  it.each<[what: string, others: Others]>([
    ['is missing', broken(null, BUCKETS)],
    ['is a page of HTML', broken('<!doctype html>', BUCKETS)],
    ['is of a later version', broken('{"version":2,"columns":{}}', BUCKETS)],
    ['is another one', broken('{"version":1,"columns":{"hashes":"1","papers":"zz"}}', BUCKETS)],
    ['is not read as the list is missing', broken(null, [NAMES])],
  ])('%s the texts answer', async (_what, others) => {
    const question = { ...NO_QUESTION, text: 'author:chen' };
    const { engine } = textless(others);
    engine.answer(question, WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    expect(engine.answer(question, WINDOW)).toMatchObject({ total: 0, completeness: 'partial' });
    const { readFile: read } = hostOf(others);
    const late = engineOf(read);
    late.answer(question, WINDOW);
    const last = (await readToEnd(late)).at(-1);
    expect(last).toMatchObject({ daysRead: 5, failed: [], failure: null });
    expect(answersTo(late, question)).toEqual(answersTo(whole, question));
  });

  it('is missing it is asked for once', async () => {
    const { engine, asked } = textless(broken(null, BUCKETS));
    engine.answer(by('Kai Chen'), WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    for (let times = 0; times < 3; times++) engine.answer(by('Kai Chen'), WINDOW);
    await waitFor(() => expect(asked).toContain(PACKS[0]));
    expect(asked.filter((path) => BUCKETS.includes(path))).toHaveLength(1);
  });

  it('is all that the manifest does not name, the texts answer', async () => {
    const { catalogue, ...manifest } = JSON.parse(FILES.get(MANIFEST_FILE) ?? '');
    const { authors: _, ...older } = catalogue;
    const { engine, asked } = textless({
      [MANIFEST_FILE]: JSON.stringify({ ...manifest, catalogue: older }),
    });
    engine.answer(by('Kai Chen'), WINDOW);
    await readUntil(engine, ({ isListed }) => isListed);
    expect(engine.answer(by('Kai Chen'), WINDOW).completeness).toBe('partial');
    expect(engine.answer(NO_QUESTION, WINDOW)).toMatchObject({
      total: 20,
      completeness: 'complete',
    });
    expect(asked.filter((path) => AUTHOR_FILES.includes(path))).toEqual([]);
  });
});
