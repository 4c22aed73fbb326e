import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { findArxivId } from '../../digest/arxivId';
import { whenSeenFor } from '../../ui/whenSeenFor';
import { rowStates } from '../browse/list/rowStates';
import { useOpenPaperId } from '../browse/list/useOpenPaperId';
import { useSetting } from '../settings';
import { LazyDialog } from '../share/LazyDialog';
import { createRowStates } from './createRowStates';
import { DoneMessage } from './DoneMessage';
import { useLibrary } from './useLibrary';

const ListPicker = lazy(() => import('./ListPicker'));
/** What fails to load is left out. */
const FolderConnection = lazy(() =>
  import('./FolderConnection').catch(() => ({ default: () => null })),
);

/** How long a paper is open until it counts as read. */
const READ_AFTER_MS = 4000;

/** What the page does with the reader's library: rows show it, and papers that are open become read. */
export function Marks(): ReactNode {
  const library = useLibrary();
  const [folder] = useSetting('folder');
  const openId = findArxivId(useOpenPaperId() ?? '');
  useEffect(() => {
    const { store } = library;
    const stateOf = createRowStates(library);
    // A new function each time tells the rows to look; of those whose marks are the same none is drawn again.
    const show = () => {
      if (store.get().keeping !== 'opening') rowStates.set((id) => stateOf(id));
    };
    show();
    const unsubscribe = store.subscribe(show);
    return () => {
      unsubscribe();
      rowStates.set(null);
    };
  }, [library]);
  useEffect(() => {
    // Messages of other tabs do not reach a page that the browser has put aside.
    const wake = ({ persisted }: PageTransitionEvent) => {
      if (persisted) library.store.reread();
    };
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, [library]);
  useEffect(() => {
    if (openId === null) return;
    return whenSeenFor(READ_AFTER_MS, () => {
      // The address may name a paper that the archive lacks.
      if (document.querySelector('[data-open-paper]')) library.countAsRead(openId);
    });
  }, [library, openId]);
  const listing = useSyncExternalStore(library.listing.subscribe, library.listing.get);
  return (
    <>
      <DoneMessage library={library} />
      {folder === 'chosen' && (
        <Suspense fallback={null}>
          <FolderConnection />
        </Suspense>
      )}
      <LazyDialog name={listing?.join() ?? ''}>
        {listing && <ListPicker ids={listing} onClose={() => library.listing.set(null)} />}
      </LazyDialog>
    </>
  );
}
