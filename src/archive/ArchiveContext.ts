import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Progress } from './contract';
import type { Archive } from './queries';

export const ArchiveContext = createContext<Archive | null>(null);

export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('ArchiveContext has no archive');
  return archive;
}

/** How far the worker has read; renders again as it reads on. */
export function useProgress(): Progress {
  const { client } = useArchive();
  return useSyncExternalStore(client.subscribe, client.progress, client.progress);
}
