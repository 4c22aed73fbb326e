import type { ChosenFile } from '../../archive/filesRead';

/** Of a folder: more are not looked for. */
const MAX_FILES = 20_000;

/** Whether a drag brings files from outside of the page. */
export function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Reads what was dropped, folders with all that is in them. Must be called while the event is handled. */
export function droppedFiles(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry());
  const files = Array.from(data.files, chosenFile);
  return entries.some((entry) => entry?.isDirectory)
    ? filesIn(entries.filter((entry) => entry !== null))
    : Promise.resolve(files);
}

/** A file from a field, with its folders where a folder was chosen. */
export function chosenFile(file: File): ChosenFile {
  return { path: file.webkitRelativePath || file.name, file };
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (files.length === MAX_FILES) break;
    if (entry.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else {
      const path = entry.fullPath.replace(/^\//, '');
      files.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
    }
  }
  return files;
}

/** null: it is gone by now, or cannot be opened. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (next.length === 0) return entries;
    entries.push(...next);
  }
}
