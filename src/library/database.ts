import type { IDBPDatabase } from 'idb';
import { commitAll } from './commitAll';
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
  /** Aborts what is under way and has written nothing yet: those calls fail. */
  abort(): void;
  close(): void;
};

/** Transactions that only this page can end. */
type Running = Set<{ abort(): void }>;

/** Records that are read at a time: on a slow phone in about 10 ms. */
const SLICE = 500;

/** Opens a library by its name. `onClose`: the browser or a newer version in another tab has closed it. */
export async function openDatabase(name: string, onClose: () => void): Promise<Database> {
  const database = await openTables(name, onClose);
  const running: Running = new Set();
  return {
    readAll: () => readAll(database, running),
    write: (part) => write(database, running, part),
    abort: () => running.forEach((transaction) => void transaction.abort()),
    close: () => database.close(),
  };
}

async function readAll(database: IDBPDatabase, running: Running): Promise<Library> {
  const transaction = database.transaction(TABLES.records);
  const { store, done } = transaction;
  // What fails is told by the request that has failed.
  done.catch(() => {});
  running.add(transaction);
  const library = new Map<RecordKey, Fields>();
  try {
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
  } finally {
    running.delete(transaction);
  }
}

async function write(database: IDBPDatabase, running: Running, part: Library): Promise<Library> {
  // A mark must outlive a crash of the machine, and is rare.
  const transaction = database.transaction(TABLES.records, 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  done.catch(() => {});
  running.add(transaction);
  const mergeRecord = async ([key, fields]: readonly [RecordKey, Fields]) => {
    const stored: Library = new Map([[key, parseFields(await store.get(key)).fields]]);
    return [key, merge(stored, new Map([[key, fields]])).get(key) ?? fields] as const;
  };
  try {
    const records = await Promise.all(Array.from(part, mergeRecord));
    const puts = records.map(([key, fields]) => store.put(plainFields(fields), key));
    const committed = commitAll(transaction, puts);
    running.delete(transaction);
    await committed;
    return new Map(records);
  } finally {
    running.delete(transaction);
  }
}
