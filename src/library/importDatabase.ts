import type { OwnImport } from '../digest/ownDigests';
import { commitAll } from './commitAll';
import { parseStoredImport, storedImport } from './storedImport';
import { openTables, TABLES } from './tables';

/** The reader's imports in IndexedDB. Every call fails where the browser refuses. */
export type ImportDatabase = {
  /** Leaves out what cannot be read. */
  readAll(): Promise<readonly OwnImport[]>;
  put(own: OwnImport): Promise<void>;
  remove(id: string): Promise<void>;
};

/** Opens the database of the library by its name; `onClose` as for `openTables`. */
export async function openImportDatabase(
  name: string,
  onClose: () => void,
): Promise<ImportDatabase> {
  const database = await openTables(name, onClose);
  return {
    async readAll() {
      const transaction = database.transaction(TABLES.imports);
      const [stored = []] = await commitAll(transaction, [transaction.store.getAll()]);
      return stored.flatMap((value) => parseStoredImport(value) ?? []);
    },
    async put(own) {
      // A transaction ends by itself while something else is waited for.
      const value = await storedImport(own);
      const transaction = database.transaction(TABLES.imports, 'readwrite');
      await commitAll(transaction, [transaction.store.put(value, own.id)]);
    },
    async remove(id) {
      const transaction = database.transaction(TABLES.imports, 'readwrite');
      await commitAll(transaction, [transaction.store.delete(id)]);
    },
  };
}
