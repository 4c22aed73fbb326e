import { useContext, useSyncExternalStore } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import type { Archive } from '../../archive/page/archive';
import { openDatabase } from '../../library/database';
import { libraryName } from '../../library/libraryName';
import { createLibraryStore } from '../../library/libraryStore';
import type { Marks } from '../../library/marks';
import { type ListId, parseListId } from '../../library/recordKey';
import { safeLocalStorage } from '../../ui/safeStorage';
import { SiteContext } from '../SiteContext';
import { askToPersist } from './askToPersist';
import { createPageLibrary, type PageLibrary } from './createPageLibrary';
import { followPage } from './followPage';
import { tellMarks } from './tellMarks';

/** One library a page, of the archive that the page has: opened by what asks for it first. */
const libraries = new WeakMap<Archive, PageLibrary>();

/** The library of the page. */
export function useLibrary(): PageLibrary {
  const { base } = useContext(SiteContext);
  return libraryOf(useArchive(), base);
}

/** The library of an archive, opened at the first call. The worker is told what is in it. */
export function libraryOf(archive: Archive, base: string): PageLibrary {
  const opened = libraries.get(archive);
  if (opened) return opened;
  const library = openLibrary(base);
  libraries.set(archive, library);
  tellMarks(archive.client, library);
  return library;
}

/** The marks of the reader, as they change; null until they are known. */
export function useMarks(): Marks | null {
  const { store, marks } = useLibrary();
  return useSyncExternalStore(
    store.subscribe,
    () => (store.get().keeping === 'opening' ? null : marks()),
    () => null,
  );
}

function openLibrary(base: string): PageLibrary {
  const name = libraryName(base);
  const leftKey = `haru:left ${base}`;
  const now = () => Date.now();
  const store = createLibraryStore({
    open: (onClose) => openDatabase(name, onClose),
    channel: 'BroadcastChannel' in window ? new BroadcastChannel(name) : null,
    left: {
      get: () => safeLocalStorage.get(leftKey),
      set: (text) => safeLocalStorage.set(leftKey, text),
      remove: () => safeLocalStorage.remove(leftKey),
    },
    now,
  });
  followPage(store);
  return createPageLibrary(store, { askToPersist: () => void askToPersist(), newListId, now });
}

/** Random, so that two devices that make a list at the same time make two. */
function newListId(): ListId {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  const id = parseListId(Array.from(numbers, (number) => number.toString(36)).join(''));
  if (!id) throw new Error('expected digits of base 36 to be the id of a list');
  return id;
}
