import type { ArchiveClient } from './client';

/** Has the texts of the whole archive read, to be searched and stored. A worker that fails says so itself. */
export async function readWholeArchive({ ask }: ArchiveClient): Promise<void> {
  await ask((worker) => worker.wantTexts()).catch(() => {});
}
