import { useSyncExternalStore } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useLibrary } from '../marks/useLibrary';

/** The papers of shelves that are checked, as they change; null: nothing is being chosen. */
export function useChecked(): readonly ArxivId[] | null {
  const { shelfSelection } = useLibrary();
  return useSyncExternalStore(shelfSelection.subscribe, shelfSelection.get, () => null);
}
