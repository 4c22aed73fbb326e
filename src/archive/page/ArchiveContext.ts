import { createContext, useContext, useSyncExternalStore } from 'react';
import { NOTHING_READ, type Progress } from '../contract';
import type { Archive } from './archive';

export const ArchiveContext = createContext<Archive | null>(null);

export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('ArchiveContext has no archive');
  return archive;
}

/**
 * Returns how far the worker has read, as it changes. Pass `false` to skip updates: re-rendering a sidebar
 * of a thousand days ten times a second is expensive.
 */
export function useProgress(isWanted = true): Progress {
  const { client } = useArchive();
  const current = () => (isWanted ? client.progress() : NOTHING_READ);
  // A part of the page may be hydrated after the worker has begun to read: the build knows of no progress.
  return useSyncExternalStore(client.subscribe, current, () => NOTHING_READ);
}
