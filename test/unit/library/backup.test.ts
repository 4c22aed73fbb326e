import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../../src/library/backup';
import { type Library, merge } from '../../../src/library/library';
import { papersInList } from '../../../src/library/lists';
import { marksOf, READ_LATER } from '../../../src/library/marks';
import { arxivId, libraries, library, listId, plain, recordKey } from './libraries';

const FIXTURE = readFileSync(
  new URL('../../fixtures/library/backup-1.json', import.meta.url),
  'utf8',
);
const SCHEMA = new URL('../../../public/backup.schema.json', import.meta.url);
const isValid = new Ajv().compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

function read(text: string): Extract<Backup, { kind: 'read' }> {
  const backup = readBackup(text);
  if (backup.kind !== 'read') throw new Error(`expected a backup, found ${backup.kind}`);
  return backup;
}

describe('a backup written by version 1', () => {
  const { library: restored, ...about } = read(FIXTURE);
  const { papers, lists } = marksOf(restored);

  it('is read without a refusal', () => {
    expect(about).toEqual({ kind: 'read', writtenAt: 1764230400000, isNewer: false, refused: 0 });
  });

  it('holds what was marked', () => {
    expect(papers.get(arxivId('2502.18411'))).toMatchObject({
      savedAt: 1764230000000,
      readAt: 1764230100000,
      note: '표 3을 다시 볼 것 #세미나 #RL',
      notedAt: 1764230200000,
      tags: ['세미나', 'RL'],
    });
    expect(papers.get(arxivId('2502.17157'))).toMatchObject({
      savedAt: null,
      readAt: 1764230060000,
    });
  });

  it('holds the lists in their order, without the deleted one', () => {
    expect(lists.map(({ name }) => name)).toEqual([null, '5월 세미나']);
    const inSeminar = papersInList({ papers, lists }, listId('may-seminar'));
    expect(inSeminar).toEqual(['2410.07985', '2502.18411']);
    expect(papersInList({ papers, lists }, READ_LATER)).toEqual(['2502.18411']);
  });

  it('follows the schema', () => {
    expect(isValid(JSON.parse(FIXTURE))).toBe(true);
  });
});

describe('writeBackup and readBackup', () => {
  it('give the same library back', () => {
    fc.assert(
      fc.property(libraries, fc.nat(), (written, now) => {
        const backup = read(writeBackup(written, now));
        expect(plain(backup.library)).toEqual(plain(written));
        expect(backup).toMatchObject({ writtenAt: now, isNewer: false, refused: 0 });
      }),
    );
  });

  it('write what the schema allows', () => {
    const written = library({
      'papers/2502.18411': { saved: [true, 1], note: ['#a', 2], 'in/later': ['i', 3] },
      'lists/later': { name: [null, 1], place: ['0z', 2] },
      'searches/x': { text: [{ any: ['thing'] }, 1], question: ['?q=rag', 1], seen: [null, 1] },
      'authors/Kai Chen': { followed: [true, 1], seen: ['2025-05-09', 1] },
    });
    expect(isValid(JSON.parse(writeBackup(written, 5)))).toBe(true);
  });

  it('keep all that only a newer version knows', () => {
    const newer = {
      format: 'haru-papers-library',
      version: 7,
      writtenAt: 9,
      devices: ['phone'],
      records: {
        'papers/2502.18411': {
          saved: { value: true, time: 1, by: 'scan' },
          rating: { value: { stars: 4 }, time: 2 },
        },
        'searches/rag': { query: { value: 'q=rag', time: 3 } },
      },
    };
    const backup = read(JSON.stringify(newer));
    expect(backup.isNewer).toBe(true);
    const again = JSON.parse(writeBackup(merge(new Map(), backup.library), 10));
    expect(again).toEqual({ ...newer, version: 1, writtenAt: 10 });
  });

  it('leave out what is damaged, and count it', () => {
    const damaged = {
      format: 'haru-papers-library',
      version: 1,
      records: {
        'papers/2502.18411': { saved: { value: true, time: 1 }, read: { value: true }, note: 'a' },
        'papers/2410.07985': { saved: { value: true, time: -1 } },
        'papers/2504.06261': 5,
        nothing: { saved: { value: true, time: 1 } },
        'papers/2502.17157': { saved: { value: true, time: 1.5 } },
      },
    };
    const backup = read(JSON.stringify(damaged));
    expect(plain(backup.library)).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 1] } })),
    );
    expect(backup.refused).toBe(6);
    expect(backup.writtenAt).toBeNull();
  });

  it('leave out what was set after every date, which no change could follow', () => {
    const [last, later] = [8.64e15, 8.64e15 + 1].map((time) => ({ value: true, time }));
    const records = {
      'papers/2502.18411': { saved: last, read: later },
      'papers/2410.07985': { saved: later },
    };
    const backup = read(JSON.stringify({ format: 'haru-papers-library', version: 1, records }));
    expect(plain(backup.library)).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 8.64e15] } })),
    );
    expect(backup.refused).toBe(2);
  });

  it('read a file that a Windows program has saved', () => {
    expect(read(`\ufeff${FIXTURE}`).refused).toBe(0);
  });

  it.each([
    ['', 'unreadable'],
    [FIXTURE.slice(0, 400), 'unreadable'], // cut off
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['{"papers": []}', 'foreign'],
    ['{"format": "haru-papers-library", "version": 1}', 'foreign'],
    ['{"format": "haru-papers-library", "version": 1, "records": []}', 'foreign'],
  ])('say of %j why it is none', (text, kind) => {
    expect(readBackup(text)).toEqual({ kind });
  });

  it('refuse values that are nested without end', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const file = `{"format":"haru-papers-library","version":1,"records":{"papers/2502.18411":{"note":{"value":${deep},"time":1}}}}`;
    expect(read(file)).toMatchObject({ refused: 1 });
  });

  it('set no prototype', () => {
    const file =
      '{"format":"haru-papers-library","version":1,"records":{"papers/2502.18411":{"__proto__":{"value":true,"time":1}}}}';
    const { library: restored } = read(file);
    expect(restored.get(recordKey('papers/2502.18411'))?.has('__proto__')).toBe(true);
    expect(writeBackup(restored, 0)).toContain('__proto__');
  });
});

describe('restoring', () => {
  it('ends the same whichever of two backups comes first', () => {
    fc.assert(
      fc.property(libraries, libraries, libraries, (own: Library, first, second) => {
        const restore = (into: Library, from: Library) =>
          merge(into, read(writeBackup(from, 1)).library);
        expect(plain(restore(restore(own, first), second))).toEqual(
          plain(restore(restore(own, second), first)),
        );
      }),
    );
  });
});
