import type { OwnImport } from '../digest/ownDigests';
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
      const stored = await database.getAll(TABLES.imports);
      return stored.flatMap((value) => parseStoredImport(value) ?? []);
    },
    async put(own) {
      // A transaction ends by itself while something else is waited for.
      const value = await storedImport(own);
      await database.put(TABLES.imports, value, own.id);
    },
    remove: (id) => database.delete(TABLES.imports, id),
  };
}
