import { type IDBPDatabase, openDB } from 'idb';

/** Tables of the reader's database: marks, and the digests that were taken from files. */
export const TABLES = { records: 'records', imports: 'imports' } as const;

/** Of the tables. A browser that has a higher one refuses, and the marks of the visit stay in memory. */
const VERSION = 2;

/** Opens the database. `onClose`: the browser or a newer version in another tab has closed it. */
export function openTables(name: string, onClose: () => void): Promise<IDBPDatabase> {
  return openDB(name, VERSION, {
    upgrade(database) {
      for (const table of Object.values(TABLES)) {
        if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
      }
    },
    // A newer version of the app waits in another tab.
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
      onClose();
    },
    terminated: onClose,
  });
}
