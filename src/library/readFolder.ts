import { readBackup } from './backup';
import type { FileHandle, FolderHandle } from './folderHandle';
import { type FolderProblem, problemOf } from './folderProblem';
import { EMPTY_LIBRARY, type Library, merge } from './library';

const STEM = 'haru-papers-library';

/** The file that the app writes. */
export const FOLDER_FILE = `${STEM}.json`;
/** iCloud puts this in place of a file that is not on the device. */
const PLACEHOLDER = `.${FOLDER_FILE}.icloud`;

/** Ten years of daily use are about 10 MB. */
const MAX_BYTES = 50_000_000;

/** What a folder holds of a library. */
export type FolderContents = {
  /** All files that can be read, merged. */
  readonly library: Library;
  /** The file that the app writes; null: it is not there. */
  readonly main: { readonly text: string; readonly library: Library } | null;
  /** Why that file must not be written over; what can be read of it is in `library` all the same. */
  readonly problem: FolderProblem | null;
  /** Other files that were read: what a synced folder makes where two devices write at once, and old backups. */
  readonly copies: number;
  /** Other files that could not be read. */
  readonly unreadCopies: number;
};

/** Reads all files of a folder that hold a library. Fails where the folder or the file of the app cannot be read. */
export async function readFolder(folder: FolderHandle): Promise<FolderContents> {
  const { main, copies, isElsewhere } = await listFiles(folder);
  const found = main && (await readFile(main));
  // Made and not written: the browser was closed between the two.
  const read = found?.text === '' && found.problem === 'damaged' ? null : found;
  const others = await Promise.all(copies.map((file) => readFile(file).catch(() => null)));
  const readable = others.flatMap((other) => (other && other.library.size > 0 ? [other] : []));
  const libraries = [read, ...readable].map((file) => file?.library ?? EMPTY_LIBRARY);
  return {
    library: libraries.reduce(merge),
    main: read && read.problem === null ? { text: read.text, library: read.library } : null,
    problem: isElsewhere ? 'busy' : (read?.problem ?? null),
    copies: readable.length,
    unreadCopies: others.length - readable.length,
  };
}

/**
 * Whether a file holds a library by its name: `haru-papers-library (conflicted copy 2026-05-09).json`,
 * `haru-papers-library 2.json`, `haru-papers-library.sync-conflict-20260509.json`.
 */
export function isLibraryFile(name: string): boolean {
  return name.startsWith(STEM) && name.toLowerCase().endsWith('.json');
}

async function listFiles(folder: FolderHandle) {
  const files: FileHandle[] = [];
  let hasPlaceholder = false;
  for await (const item of folder.values()) {
    if (item.name === PLACEHOLDER) hasPlaceholder = true;
    else if (item.kind === 'file' && isLibraryFile(item.name)) files.push(item);
  }
  const main = files.find(({ name }) => name === FOLDER_FILE) ?? null;
  const copies = files.filter((file) => file !== main);
  return { main, copies, isElsewhere: hasPlaceholder && main === null };
}

type FileRead = {
  readonly text: string;
  readonly library: Library;
  readonly problem: FolderProblem | null;
};

async function readFile(handle: FileHandle): Promise<FileRead> {
  const text = await readText(handle);
  if (text === null) return { text: '', library: EMPTY_LIBRARY, problem: 'too-large' };
  const backup = readBackup(text);
  switch (backup.kind) {
    case 'unreadable':
      return { text, library: EMPTY_LIBRARY, problem: 'damaged' };
    case 'foreign':
      return { text, library: EMPTY_LIBRARY, problem: 'foreign' };
    case 'read': {
      const { library, isNewer, refused } = backup;
      return { text, library, problem: isNewer ? 'newer' : refused > 0 ? 'damaged' : null };
    }
  }
}

/** Reads a file of a folder; null: too large. */
export async function readText(handle: FileHandle): Promise<string | null> {
  try {
    const file = await handle.getFile();
    return file.size > MAX_BYTES ? null : await file.text();
  } catch (error) {
    // Replaced or deleted since the folder was listed: the folder itself is not gone.
    throw problemOf(error) === 'gone' ? new DOMException('', 'NotReadableError') : error;
  }
}
