import { createContext, useContext, useSyncExternalStore } from 'react';
import { NOTHING_READ, type Progress } from '../contract';
import type { Archive } from './queryOptions';

export const ArchiveContext = createContext<Archive | null>(null);

export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('ArchiveContext has no archive');
  return archive;
}

/**
 * How far the worker has read; renders again as it reads on. Who does not want to know at the moment is
 * not told: what a thousand days stand in would be rendered ten times a second.
 */
export function useProgress(wanted = true): Progress {
  const { client } = useArchive();
  const now = () => (wanted ? client.progress() : NOTHING_READ);
  // A part of a page rendered at build may be taken over when the worker has begun to read.
  return useSyncExternalStore(client.subscribe, now, () => NOTHING_READ);
}
