import { useSyncExternalStore } from 'react';
import { createStore } from '../../store';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/**
 * The names of the reader's lists by their ids; empty until the library is open. Set with the library, which
 * loads late; one for the page, as it has one reader.
 */
export const listNames = createStore(NO_NAMES);

/** The names of the reader's lists, as they change. */
export function useListNames(): ReadonlyMap<string, string> {
  return useSyncExternalStore(listNames.subscribe, listNames.get, () => NO_NAMES);
}
