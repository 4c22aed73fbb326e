import { useContext, useSyncExternalStore } from 'react';
import { createFolderMemory } from '../../library/folderMemory';
import { createFolderSync, type FolderState, type FolderSync } from '../../library/folderSync';
import { libraryName } from '../../library/libraryName';
import { SiteContext } from '../SiteContext';
import type { PageLibrary } from './createPageLibrary';
import { useLibrary } from './useLibrary';

/** One a library: opened by what asks for it first. */
const syncs = new WeakMap<PageLibrary, FolderSync>();

/** Keeps the library of the page in step with a folder of the reader, if he has chosen one. */
export function useFolderSync(): { readonly sync: FolderSync; readonly state: FolderState } {
  const library = useLibrary();
  const { base } = useContext(SiteContext);
  const sync = syncs.get(library) ?? openSync(library, libraryName(base));
  syncs.set(library, sync);
  return { sync, state: useSyncExternalStore(sync.subscribe, sync.get) };
}

function openSync({ store, hasCopy }: PageLibrary, name: string): FolderSync {
  const lock = `${name} folder`;
  const sync = createFolderSync({
    store,
    memory: createFolderMemory(name),
    channel: 'BroadcastChannel' in window ? new BroadcastChannel(lock) : null,
    // Async: without locks it throws.
    withLock: async (task) => navigator.locks.request(lock, task),
    now: () => Date.now(),
  });
  sync.subscribe(() => {
    const { kind } = sync.get();
    // Until it is known the answer of before holds.
    if (kind !== 'opening' && kind !== 'syncing') hasCopy.set(kind === 'synced');
  });
  return sync;
}
