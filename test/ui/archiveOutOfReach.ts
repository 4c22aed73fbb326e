import { createOfflineCache } from '../../src/archive/offline/offlineCache';
import type { Archive } from '../../src/archive/page/archive';
import { createArchiveClient } from '../../src/archive/page/client';

/** An archive whose host does not answer, and that has no worker: what is known of it is in the query client alone. */
export function archiveOutOfReach(): Archive {
  return {
    readFile: async () => Promise.reject(new Error('gone')),
    readFromHost: async () => Promise.reject(new Error('gone')),
    offlineCache: createOfflineCache('/'),
    client: createArchiveClient('/', () => {
      throw new Error('nothing is asked of the worker');
    }),
  };
}
