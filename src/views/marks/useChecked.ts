import { useSyncExternalStore } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useLibrary } from './useLibrary';

/** The papers that are checked in the list on screen, as they change; null: nothing is being chosen. */
export function useChecked(): readonly ArxivId[] | null {
  const { selection } = useLibrary();
  return useSyncExternalStore(selection.subscribe, selection.get, () => null);
}
