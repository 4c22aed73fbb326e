import { describe, expect, it } from 'vitest';
import type { FilesRead } from '../../../../../src/archive/filesRead';
import { readFiles } from '../../../../../src/archive/worker/own/readFiles';
import { writeBackup } from '../../../../../src/library/backup';
import { EMPTY_LIBRARY } from '../../../../../src/library/library';
import { digestOf, withField, zipOf } from './zips';

const FLAGS = 8;
const METHOD = 10;
const SIZE = 24;

const LIMITS = { bytes: 100_000, papers: 20 };

function read(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | null>>,
  limits = LIMITS,
): Promise<FilesRead> {
  const chosen = Object.entries(files).map(([path, text]) => ({
    path,
    file: text === null ? null : new Blob([text]),
  }));
  return readFiles(chosen, () => {}, new AbortController().signal, limits);
}

/** What was read, and what was not, each as a line. */
async function said(result: Promise<FilesRead>) {
  const { parts, reports, others } = await result;
  return {
    papers: parts.flatMap(({ day, papers }) => papers.map(({ id }) => `${day} ${id}`)),
    faults: reports.flatMap(({ path, faults }) => faults.map(({ kind }) => `${path}: ${kind}`)),
    others,
  };
}

const A = digestOf('2026-01-05', '2601.00001');
const B = digestOf('2026-01-06', '2601.00002');
const BOTH = ['2026-01-05 2601.00001', '2026-01-06 2601.00002'];

describe('readFiles', () => {
  it('reads markdown, JSON and zips with folders, and leaves other files out', async () => {
    const own = JSON.stringify([{ id: '2601.00002', title: 'B', abstract: 'Text.' }]);
    const files = {
      'lab/2026-01-05.md': A,
      'lab/notes.txt': 'x',
      'lab/README.md': '# Lab',
      'lab/.git/2026-01-05.md': A,
      'more.zip': zipOf({
        'a/b/2026-01-06.json': own,
        '__MACOSX/a/._2026-01-06.json': 'x',
        'a/picture.png': 'x',
      }),
    };
    expect(await said(read(files))).toEqual({ papers: BOTH, faults: [], others: 3 });
  });

  it('keeps the text of each part', async () => {
    const { parts, texts } = await read({ '2026-01-05.md': A, '2026-01-06.md': B });
    const [, part] = parts;
    expect(await texts.slice(part?.start, part?.end).text()).toBe(B);
    expect(part?.papers).toEqual([{ id: '2601.00002', votes: 3 }]);
  });

  it('splits a file of several days, so that each day is read without the others', async () => {
    const again = digestOf('2026-01-05', '2601.00003');
    const { parts, texts } = await read({ 'all.md': `${A}${B}${again}` });
    const textOf = (part = parts[0]) => texts.slice(part?.start, part?.end).text();
    expect(parts.map(({ day, papers }) => [day, papers.length])).toEqual([
      ['2026-01-05', 2],
      ['2026-01-06', 1],
    ]);
    expect(await textOf(parts[0])).toBe(A + again);
    expect(await textOf(parts[1])).toBe(B.trimEnd());
  });

  it('reads a file without a day in its name where a heading says one', async () => {
    expect((await said(read({ 'mine.md': A }))).papers).toEqual(['2026-01-05 2601.00001']);
  });

  it('reads the day of a name where no heading says one', async () => {
    const text = A.replace('## Daily Papers (2026-01-05)\n', '');
    expect((await said(read({ '2026-01-05.md': text }))).papers).toEqual(['2026-01-05 2601.00001']);
  });

  it.each([
    ['a file of something else', { 'notes.md': '# Notes' }, 'notes.md: not-a-digest'],
    ['a file with another ending', { 'paper.pdf': '%PDF' }, 'paper.pdf: not-a-digest'],
    ['settings', { 'site.json': '{"name": "Lab"}' }, 'site.json: not-a-digest'],
    [
      'CP949',
      { '2026-01-05.md': Uint8Array.of(0x23, 0x0a, 0xb3, 0xee, 0xb9, 0xae) },
      '2026-01-05.md: not-text',
    ],
    ['no zip', { 'a.zip': 'PK' }, 'a.zip: damaged'],
    ['a zip that was cut', { 'a.zip': zipOf({ 'a.md': A }).slice(0, -30) }, 'a.zip: damaged'],
    [
      'a password',
      { 'a.zip': withField(zipOf({ 'a.md': A }), FLAGS, 1, 16) },
      'a.zip/a.md: encrypted',
    ],
    [
      'another method',
      { 'a.zip': withField(zipOf({ 'a.md': A }), METHOD, 14, 16) },
      'a.zip/a.md: unknown-method',
    ],
    ['a name that climbs out', { 'a.zip': zipOf({ '../a.md': A }) }, 'a.zip/../a.md: climbs-out'],
    ['a name from a root', { 'a.zip': zipOf({ '/etc/a.md': A }) }, 'a.zip//etc/a.md: climbs-out'],
    ['a zip in a zip', { 'a.zip': zipOf({ 'b.zip': zipOf({}) }) }, 'a.zip/b.zip: nested'],
  ])('says it, and reads the others: %s', async (_, files, fault) => {
    const { papers, faults } = await said(read({ ...files, 'z/2026-01-06.md': B }));
    expect(papers).toEqual(['2026-01-06 2601.00002']);
    expect(faults).toEqual([fault]);
  });

  it('notices a flipped bit in a zip', async () => {
    const zip = zipOf({ 'a.md': A, 'b.md': B });
    const middle = 40;
    zip[middle] = (zip[middle] ?? 0) ^ 0xff;
    expect(await said(read({ 'a.zip': zip }))).toMatchObject({
      papers: ['2026-01-06 2601.00002'],
      faults: ['a.zip/a.md: damaged'],
    });
  });

  it('does not believe a bomb that says it is small', async () => {
    const bomb = zipOf({ 'a.md': '0'.repeat(20_000), 'b.md': B });
    expect((await said(read({ 'a.zip': withField(bomb, SIZE, 100, 32) }))).faults).toEqual([
      'a.zip/a.md: damaged',
      'a.zip/b.md: damaged',
    ]);
  });

  it('passes over a file that is larger than all that is read', async () => {
    const bomb = zipOf({ 'a.md': ' '.repeat(101_000), 'b.md': B });
    expect(await said(read({ 'a.zip': bomb }))).toMatchObject({
      papers: ['2026-01-06 2601.00002'],
      faults: ['a.zip/a.md: too-much-text'],
    });
  });

  it('says of a backup of the library what it is', async () => {
    const file = writeBackup(EMPTY_LIBRARY, 0);
    expect((await said(read({ 'haru-papers-library.json': file }))).faults).toEqual([
      'haru-papers-library.json: backup',
    ]);
  });

  it('names a file that could not be opened, and reads the others', async () => {
    expect(await said(read({ '2026-01-05.md': A, 'b.zip': null }))).toEqual({
      papers: ['2026-01-05 2601.00001'],
      faults: ['b.zip: unreadable'],
      others: 0,
    });
  });

  it('stops where there is more text than is read at one time', async () => {
    const half = ' '.repeat(60_000);
    const zip = zipOf({ 'a.md': half, 'b.md': half, 'c.md': B });
    expect(await said(read({ 'a.zip': zip }))).toMatchObject({
      papers: [],
      faults: ['a.zip/b.md: too-much-text'],
    });
  });

  it('stops where there are more papers', async () => {
    const papers = Array.from({ length: 12 }, (_, index) => {
      return { id: `2601.${String(index + 10000)}`, title: 'T', abstract: 'A text.' };
    });
    const text = JSON.stringify(papers);
    const { parts, reports } = await read({ '2026-01-05.json': text, '2026-01-06.json': text });
    expect(parts.map(({ day }) => day)).toEqual(['2026-01-05']);
    expect(reports).toMatchObject([
      { path: '2026-01-06.json', faults: [{ kind: 'too-many-papers' }] },
    ]);
  });

  it('says what is wrong with a line, and reads the rest', async () => {
    const text = A.replace('Vote: 3', 'Vote: many');
    const { parts, reports } = await read({ '2026-01-05.md': text });
    expect(parts).toHaveLength(1);
    expect(reports).toMatchObject([
      { path: '2026-01-05.md', problems: [{ kind: 'bad-votes', line: 5 }] },
    ]);
  });

  it('reads nothing of a file from the host of another picture', async () => {
    const text = A.replace('Vote: 3', '![](https://tracker.example/p.png)');
    const data = { media: 'picture', host: 'tracker.example', times: 1 };
    const { reports } = await read({ '2026-01-05.md': text });
    expect(reports).toMatchObject([{ problems: [{ flaw: { kind: 'refused-host', data } }] }]);
  });

  it('gives the same hash in any order, and another one for other texts', async () => {
    const files = [
      { path: '2026-01-05.md', file: new Blob([A]) },
      { path: '2026-01-06.md', file: new Blob([B]) },
    ];
    const hashOf = async (chosen: typeof files) =>
      (await readFiles(chosen, () => {}, new AbortController().signal)).hash;
    expect(await hashOf(files.toReversed())).toBe(await hashOf(files));
    expect(await hashOf(files.slice(1))).not.toBe(await hashOf(files));
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const files = [A, B].map((text, index) => ({ path: `${index}.md`, file: new Blob([text]) }));
    const stop = ({ path }: { path: string }) => path === '1.md' && controller.abort();
    await expect(readFiles(files, stop, controller.signal)).rejects.toThrow(/abort/);
  });
});
