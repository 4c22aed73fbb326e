import type { OwnImport } from '../digest/ownDigests';
import { parseStoredImport, storedImport } from './storedImport';
import { openTables, TABLES } from './tables';

/** The reader's imports in IndexedDB. Every call fails where the browser refuses. */
export type ImportDatabase = {
  /** Leaves out what cannot be read. */
  readAll(): Promise<readonly OwnImport[]>;
  put(imports: readonly OwnImport[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
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
    async put(imports) {
      // A transaction ends by itself while something else is waited for.
      const values = await Promise.all(imports.map(storedImport));
      const { store, done } = database.transaction(TABLES.imports, 'readwrite');
      for (const [index, { id }] of imports.entries()) void store.put(values[index], id);
      await done;
    },
    async remove(ids) {
      const { store, done } = database.transaction(TABLES.imports, 'readwrite');
      for (const id of ids) void store.delete(id);
      await done;
    },
  };
}
