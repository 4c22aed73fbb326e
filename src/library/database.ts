import type { IDBPDatabase } from 'idb';
import { type Fields, type Library, merge } from './library';
import { parseRecordKey, type RecordKey } from './recordKey';
import { parseFields, plainFields } from './records';
import { openTables, TABLES } from './tables';

/** A library in IndexedDB. Every call fails where the browser refuses. */
export type Database = {
  readAll(): Promise<Library>;
  /**
   * Merges a part into what is stored, in one transaction: nothing that another tab has written meanwhile is
   * lost. Returns the records as they are stored now.
   */
  write(part: Library): Promise<Library>;
  close(): void;
};

/** Records that are read at a time: on a slow phone in about 10 ms. */
const SLICE = 500;

/** Opens a library by its name. `onClose`: the browser or a newer version in another tab has closed it. */
export async function openDatabase(name: string, onClose: () => void): Promise<Database> {
  const database = await openTables(name, onClose);
  return {
    readAll: () => readAll(database),
    write: (part) => write(database, part),
    close: () => database.close(),
  };
}

async function readAll(database: IDBPDatabase): Promise<Library> {
  const { store, done } = database.transaction(TABLES.records);
  // What fails is told by the request that has failed.
  done.catch(() => {});
  const library = new Map<RecordKey, Fields>();
  // A year of reading has ten thousand records: the page answers keys and presses between slices of them.
  for (let rest: IDBKeyRange | null = null; ; ) {
    const [names, records]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(rest, SLICE),
      store.getAll(rest, SLICE),
    ]);
    for (const [index, name] of names.entries()) {
      const key = parseRecordKey(String(name));
      if (key) library.set(key, parseFields(records[index]).fields);
    }
    if (names.length < SLICE) return library;
    rest = IDBKeyRange.lowerBound(names.at(-1), true);
  }
}

async function write(database: IDBPDatabase, part: Library): Promise<Library> {
  // A mark must outlive a crash of the machine, and is rare.
  const { store, done } = database.transaction(TABLES.records, 'readwrite', {
    durability: 'strict',
  });
  const mergeRecord = async ([key, fields]: readonly [RecordKey, Fields]) => {
    const stored: Library = new Map([[key, parseFields(await store.get(key)).fields]]);
    const merged = merge(stored, new Map([[key, fields]])).get(key) ?? fields;
    await store.put(plainFields(merged), key);
    return [key, merged] as const;
  };
  const [records] = await Promise.all([Promise.all(Array.from(part, mergeRecord)), done]);
  return new Map(records);
}
