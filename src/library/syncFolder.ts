import { writeBackup } from './backup';
import { type FolderHandle, READ_AND_WRITE } from './folderHandle';
import { type FolderProblem, problemOf } from './folderProblem';
import { type Library, merge, newIn } from './library';
import { FOLDER_FILE, type FolderContents, readFolder, readText } from './readFolder';

/** The library that is kept in step with a folder. */
export type SyncedLibrary = {
  get(): Library;
  take(part: Library): void;
};

export type SyncOutcome =
  | ({
      readonly kind: 'synced';
      /** What the file holds now: the reader may have marked more since it was written. */
      readonly written: Library;
    } & Pick<FolderContents, 'copies' | 'unreadCopies'>)
  | { readonly kind: FolderProblem };

/** How often a file that changes between reading and writing is read anew. */
const ATTEMPTS = 3;

/**
 * Takes what the files of a folder have, then writes the file of the app where it lacks something. What another
 * device has written is read first, and a file that cannot be read as a whole is not written over. Never fails.
 */
export async function syncFolder(
  folder: FolderHandle,
  library: SyncedLibrary,
  now: () => number,
): Promise<SyncOutcome> {
  try {
    const permission = await folder.queryPermission(READ_AND_WRITE);
    if (permission !== 'granted') return { kind: permission === 'denied' ? 'refused' : 'lapsed' };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const contents = await readFolder(folder);
      const { main, problem, copies, unreadCopies } = contents;
      library.take(newIn(contents.library, library.get()));
      if (problem) return { kind: problem };
      const present = library.get();
      const isInStep = main !== null && merge(main.library, present) === main.library;
      const text = main?.text ?? null;
      if (isInStep || (await writeFile(folder, writeBackup(present, now()), text))) {
        return { kind: 'synced', written: present, copies, unreadCopies };
      }
    }
    return { kind: 'busy' };
  } catch (error) {
    return { kind: problemOf(error) };
  }
}

/**
 * Writes the file of the app. Returns false, and leaves it as it is, where it does not hold `before` any more;
 * null: it was not there.
 */
async function writeFile(
  folder: FolderHandle,
  text: string,
  before: string | null,
): Promise<boolean> {
  const file = await folder.getFileHandle(FOLDER_FILE, { create: true });
  const writer = await file.createWritable();
  try {
    await writer.write(text);
    // As late as possible: a file that comes between this and closing is written over, and its own device finds
    // that out with its next reading.
    const present = await readText(file);
    if (present === (before ?? '')) {
      await writer.close();
      return true;
    }
  } catch (error) {
    await writer.abort().catch(() => {});
    throw error;
  }
  await writer.abort();
  return false;
}
