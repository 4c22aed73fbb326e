import type { OfflineCache } from '../offline/offlineCache';
import type { ReadFile } from '../readFile';
import type { ArchiveClient } from './client';
import type { OwnStore } from './ownDigests';

/** Where digests come from and what answers questions about them. */
export type Archive = {
  /** From the host, else from the device. */
  readonly readFile: ReadFile;
  readonly readFromHost: ReadFile;
  readonly client: ArchiveClient;
  readonly offlineCache: OfflineCache;
  /** Absent in a build, which has no reader. */
  readonly own?: OwnStore;
};
