import { type ArchiveClient, createArchiveClient } from '../archive/page/client';
import { createWorker } from './createWorker';

/** The client of the archive, with the worker that is part of this build. */
export function archiveClient(base: string): ArchiveClient {
  return createArchiveClient(base, createWorker);
}
