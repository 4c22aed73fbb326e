import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import { readBackup, writeBackup } from '../../../src/library/backup';
import { BACKUP_MADE, lastBackupAt, REMINDER_GIVEN } from '../../../src/library/backups';
import { follow, followingOf, renameSearch, saveSearch } from '../../../src/library/following';
import {
  type Change,
  EMPTY_LIBRARY,
  type Library,
  merge,
  partOf,
} from '../../../src/library/library';
import { addAllToList, createList, papersInList } from '../../../src/library/lists';
import { markRead, marksOf, READ_LATER, save, writeNote } from '../../../src/library/marks';
import { visitBefore, visitChanges } from '../../../src/library/visits';
import { NO_QUESTION } from '../../../src/question/question';
import { arxivId, listId } from './libraries';
import { isKept, startBrowser, until } from './tabs';

const A = arxivId('2502.18411');
const DAY = parseDay('2025-04-08');
const SEARCH = {
  ...NO_QUESTION,
  text: 'mamba',
  votes: { kind: 'range', min: 20, max: null },
} as const;
const SCHEMA = new URL('../../../public/backup.schema.json', import.meta.url);
const isValid = new Ajv().compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/library/${name}`, import.meta.url), 'utf8');

/** The library of a device on the visit after it has taken a file. */
async function restored(text: string): Promise<Library> {
  const backup = readBackup(text);
  if (backup.kind !== 'read') throw new Error(`expected a backup, found ${backup.kind}`);
  expect(backup.refused).toBe(0);
  const { openTab } = startBrowser();
  const tab = openTab();
  tab.take(backup.library);
  await until(tab, isKept);
  return (await until(openTab(), isKept)).library;
}

describe('a backup with every kind of record of version 1', () => {
  const text = fixture('backup-1-all.json');

  it('follows the schema', () => {
    expect(isValid(JSON.parse(text))).toBe(true);
  });

  it('comes back as it was, from the device that has taken it', async () => {
    const library = await restored(text);
    const { writtenAt } = JSON.parse(text);
    expect(JSON.parse(writeBackup(library, writtenAt))).toEqual(JSON.parse(text));
  });

  it('gives papers and lists as they were marked', async () => {
    const marks = marksOf(await restored(text));
    expect(marks.papers.get(A)).toMatchObject({
      savedAt: 1764230000000,
      readAt: 1764230100000,
      note: '표 3을 다시 볼 것 #세미나 #RL',
      tags: ['세미나', 'RL'],
    });
    expect([...marks.papers.keys()].sort()).toEqual(['2410.07985', '2502.17157', '2502.18411']);
    expect(marks.lists.map(({ name }) => name)).toEqual(['5월 세미나', '언젠가 읽기']);
    expect(papersInList(marks, listId('may-seminar'))).toEqual(['2410.07985', '2502.18411']);
    expect(papersInList(marks, READ_LATER)).toEqual(['2502.18411']);
  });

  it('gives searches, authors, visits and backups', async () => {
    const library = await restored(text);
    const { searches, authors } = followingOf(library);
    expect(searches).toMatchObject([{ name: '맘바', question: SEARCH, seen: DAY }]);
    expect(authors).toMatchObject([{ name: 'Kai Chen', since: 1764230350000, seen: DAY }]);
    expect(visitBefore(library)).toEqual({ day: '2025-03-07', at: 1764225000000 });
    expect(lastBackupAt(library)).toBe(1764230400000);
  });

  it('has every field that this version writes', async () => {
    const known = fieldsIn(await restored(text));
    expect([...fieldsIn(allThatIsWritten())].filter((field) => !known.has(field))).toEqual([]);
  });
});

describe('a backup of a newer version', () => {
  it('keeps on its way back what this version does not know', async () => {
    const text = fixture('backup-2-newer.json');
    const library = await restored(text);
    expect(marksOf(library).papers.get(A)?.savedAt).toBe(1764230500000);
    expect(JSON.parse(writeBackup(library, 5))).toEqual({
      ...JSON.parse(text),
      version: 1,
      writtenAt: 5,
    });
  });

  it('keeps it next to what this version changes', async () => {
    const library = await restored(fixture('backup-2-newer.json'));
    const changes = [save(A, false), writeNote(arxivId('2504.05299'), '다시')];
    const changed = merge(library, partOf(library, changes, 1764230600000));
    const { devices, records } = JSON.parse(writeBackup(changed, 5));
    expect(devices).toEqual([{ name: 'phone', since: 1764230000000 }]);
    expect(records['papers/2502.18411']).toMatchObject({
      saved: { value: false, by: 'scan' },
      rating: { value: { stars: 4, why: ['표 3'] } },
    });
    expect(records['papers/2504.05299'].note.value).toBe('다시');
  });
});

/** The fields of a library by the kind of their record: `papers/saved`, `papers/in/`. */
function fieldsIn(library: Library): ReadonlySet<string> {
  return new Set(
    [...library].flatMap(([key, fields]) => {
      const kind = key.startsWith('state/') ? key : key.replace(/\/.*/, '');
      return [...fields.keys()].map((name) => `${kind}/${name.replace(/^in\/.*/, 'in/')}`);
    }),
  );
}

/** A library with a record of each kind, made by all functions that change one. */
function allThatIsWritten(): Library {
  let library = EMPTY_LIBRARY;
  const act = (change: () => readonly Change[], now: number) => {
    library = merge(library, partOf(library, change(), now));
  };
  const made = listId('made');
  act(() => [save(A, true), markRead(A, true), writeNote(A, '#세미나')], 1);
  act(() => createList(marksOf(library), made, '세미나'), 1);
  act(() => addAllToList(marksOf(library), [A], made), 1);
  act(() => saveSearch(SEARCH, DAY), 1);
  act(() => followingOf(library).searches.map((search) => renameSearch(search, '맘바')), 1);
  act(() => follow('Kai Chen', true, DAY), 1);
  act(() => visitChanges(library, { newest: DAY, now: 1 }), 1);
  act(() => visitChanges(library, { newest: DAY, now: 1e9 }), 1e9);
  act(() => [REMINDER_GIVEN, BACKUP_MADE], 1e9);
  return library;
}
