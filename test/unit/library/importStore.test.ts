// idb looks for the classes of the browser.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/library/database';
import { openImportDatabase } from '../../../src/library/importDatabase';
import {
  createImportStore,
  type ImportPlatform,
  type ImportStore,
} from '../../../src/library/importStore';
import { openTables, TABLES } from '../../../src/library/tables';
import { waitUntil } from '../../waitFor';
import { importOf } from '../archive/worker/own/imports';
import { digestOf, doubtfulDigest } from '../archive/worker/own/zips';

const NAME = 'library';
const lab = await importOf('lab.zip', {
  '2026-01-05.md': doubtfulDigest('2026-01-05', '2601.00001'),
});
const mine = await importOf('mine.md', { 'mine.md': digestOf('2026-01-06', '2601.00002') });

afterEach(() => vi.restoreAllMocks());

type Channel = NonNullable<ImportPlatform['channel']>;
const channels: Channel[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  channels.length = 0;
});

function openTab(open: ImportPlatform['open'] = (onClose) => openImportDatabase(NAME, onClose)) {
  const channel: Channel = {
    onmessage: null,
    postMessage(data) {
      for (const other of channels) {
        if (other === channel) continue;
        Reflect.apply(other.onmessage ?? (() => {}), other, [
          new MessageEvent('message', { data }),
        ]);
      }
    },
  };
  channels.push(channel);
  return createImportStore({ open, channel });
}

const namesOf = (store: ImportStore) =>
  store
    .get()
    .imports.map(({ name }) => name)
    .sort();
const settled = (store: ImportStore, keeping: string) =>
  waitUntil(() => store.get().keeping === keeping);

describe('createImportStore', () => {
  it('keeps imports with their texts for the next visit', async () => {
    const tab = openTab();
    await settled(tab, 'kept');
    tab.add([lab]);
    expect(namesOf(tab)).toEqual(['lab.zip']);
    await settled(tab, 'kept');
    const next = openTab();
    await settled(next, 'kept');
    const [own] = next.get().imports;
    expect(own).toMatchObject({ id: lab.id, parts: lab.parts });
    expect(own?.parts).toMatchObject([{ papers: [{ isDoubtful: true }] }]);
    expect(await own?.texts.text()).toBe(await lab.texts.text());
  });

  it('keeps what is added before storage has answered', async () => {
    const tab = openTab();
    tab.add([lab]);
    await settled(tab, 'kept');
    const next = openTab();
    await settled(next, 'kept');
    expect(namesOf(next)).toEqual(['lab.zip']);
  });

  it('removes an import, and takes it back', async () => {
    const tab = openTab();
    tab.add([lab, mine]);
    const removed = tab.remove([lab.id]);
    expect(namesOf(tab)).toEqual(['mine.md']);
    tab.add(removed);
    await settled(tab, 'kept');
    const next = openTab();
    await settled(next, 'kept');
    expect(namesOf(next)).toEqual(['lab.zip', 'mine.md']);
  });

  it('tells the other tabs', async () => {
    const [tab, other] = [openTab(), openTab()];
    await Promise.all([settled(tab, 'kept'), settled(other, 'kept')]);
    tab.add([lab]);
    await waitUntil(() => namesOf(other).length === 1);
    other.remove([lab.id]);
    await waitUntil(() => namesOf(tab).length === 0);
  });

  it('keeps imports in memory where storage refuses, and stores them when it works again', async () => {
    let isRefused = true;
    const tab = openTab((onClose) =>
      isRefused ? Promise.reject(new Error('refused')) : openImportDatabase(NAME, onClose),
    );
    tab.add([lab]);
    await settled(tab, 'unkept');
    expect(namesOf(tab)).toEqual(['lab.zip']);
    isRefused = false;
    tab.add([mine]);
    await settled(tab, 'kept');
    const next = openTab();
    await settled(next, 'kept');
    expect(namesOf(next)).toEqual(['lab.zip', 'mine.md']);
  });

  it('has what was stored before where storage refuses the first time alone', async () => {
    const first = openTab();
    await settled(first, 'kept');
    first.add([lab]);
    await settled(first, 'kept');
    const open = vi
      .fn<ImportPlatform['open']>((onClose) => openImportDatabase(NAME, onClose))
      .mockRejectedValueOnce(new Error('refused'));
    const tab = openTab(open);
    await settled(tab, 'unkept');
    tab.add([mine]);
    await settled(tab, 'kept');
    expect(namesOf(tab)).toEqual(['lab.zip', 'mine.md']);
  });

  it('keeps what finds room where one import is too large', async () => {
    const tab = openTab(async (onClose) => {
      const database = await openImportDatabase(NAME, onClose);
      return {
        ...database,
        put(own) {
          if (own.id === lab.id) throw new DOMException('', 'QuotaExceededError');
          return database.put(own);
        },
      };
    });
    tab.add([lab]);
    await settled(tab, 'unkept');
    tab.add([mine]);
    await settled(tab, 'unkept');
    expect(namesOf(tab)).toEqual(['lab.zip', 'mine.md']);
    const next = openTab();
    await waitUntil(() => namesOf(next).length > 0);
    expect(namesOf(next)).toEqual(['mine.md']);
    tab.remove([lab.id]);
    await settled(tab, 'kept');
  });

  it('leaves out what is stored damaged', async () => {
    const tables = await openTables(NAME, () => {});
    const end = lab.texts.size + 1;
    const damaged = { ...lab, format: 1, parts: [{ ...lab.parts[0], end }] };
    await tables.put(TABLES.imports, { ...damaged, texts: await lab.texts.arrayBuffer() }, lab.id);
    await tables.put(TABLES.imports, 'nothing', 'x');
    // What becomes no text, and throws where it is to.
    const parts = [{ ...lab.parts[0], day: { toString: 5 } }];
    await tables.put(TABLES.imports, { ...damaged, parts }, 'y');
    const tab = openTab();
    tab.add([mine]);
    await settled(tab, 'kept');
    expect(namesOf(tab)).toEqual(['mine.md']);
  });

  it('leaves no transaction that only its page could end', async () => {
    const tab = openTab();
    await settled(tab, 'kept');
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    tab.add([lab]);
    await settled(tab, 'kept');
    await tab.reread();
    tab.remove([lab.id]);
    await settled(tab, 'kept');
    const begun = begin.mock.results.map(({ value }): IDBTransaction => value);
    expect(begun.map(({ mode }) => mode)).toEqual(['readwrite', 'readonly', 'readwrite']);
    expect(begun.filter((transaction) => !commit.mock.contexts.includes(transaction))).toEqual([]);
  });

  it('shares the database with the marks', async () => {
    const marks = await openDatabase(NAME, () => {});
    const tab = openTab();
    tab.add([lab]);
    await settled(tab, 'kept');
    expect((await marks.readAll()).size).toBe(0);
  });
});
