import { deleteDB, openDB } from 'idb';
import type { FolderHandle } from './folderHandle';

/** Remembers the folder that the reader has chosen, on this device alone. Every call fails where storage does. */
export type FolderMemory = {
  /** null: none. */
  get(): Promise<FolderHandle | null>;
  set(folder: FolderHandle): Promise<void>;
  forget(): Promise<void>;
};

const STORE = 'handles';
const KEY = 'folder';

/**
 * A database of its own, made with the first folder: a table more in that of the records would lock it to tabs of
 * earlier versions.
 *
 * @param name of the library
 */
export function createFolderMemory(name: string): FolderMemory {
  const database = `${name} folder`;
  const withDatabase = async <T>(use: (opened: Awaited<ReturnType<typeof open>>) => Promise<T>) => {
    const opened = await open();
    try {
      return await use(opened);
    } finally {
      opened.close();
    }
  };
  const open = () =>
    openDB(database, 1, { upgrade: (created) => void created.createObjectStore(STORE) });
  return {
    get: () =>
      withDatabase(async (opened) => {
        const stored: unknown = await opened.get(STORE, KEY);
        return isFolder(stored) ? stored : null;
      }),
    set: (folder) => withDatabase(async (opened) => void (await opened.put(STORE, folder, KEY))),
    forget: () => deleteDB(database),
  };
}

function isFolder(stored: unknown): stored is FolderHandle {
  return typeof stored === 'object' && stored !== null && 'getFileHandle' in stored;
}
