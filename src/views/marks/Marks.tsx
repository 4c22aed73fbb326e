import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { findArxivId } from '../../digest/arxivId';
import { countKept } from '../../library/marks';
import { whenSeenFor } from '../../ui/whenSeenFor';
import { rowStates } from '../browse/list/rowStates';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { useOpenPaperId } from '../browse/list/useOpenPaperId';
import { keptCount } from '../keptCount';
import { useSetting } from '../settings';
import { LazyDialog } from '../share/LazyDialog';
import { createRowStates } from './createRowStates';
import { DoneMessage } from './DoneMessage';
import { SinceLastVisit } from './SinceLastVisit';
import { useLibrary } from './useLibrary';
import { usePressToCheck } from './usePressToCheck';
import { watchPassedRows } from './watchPassedRows';

const ListPicker = lazy(() => import('./ListPicker'));
const CheckedBar = lazy(() => import('./CheckedBar'));
/** What fails to load is left out. */
const FolderConnection = lazy(() =>
  import('./FolderConnection').catch(() => ({ default: () => null })),
);

/** Screens that show what is checked by themselves, and a handout, which is made of it. */
const OWN_CHECKS = /\/(library|handout)(\/|$)/;

const DayNotices = lazy(() => import('./DayNotices').catch(() => ({ default: () => null })));

/** How long a paper is open until it counts as read. */
const READ_AFTER_MS = 4000;

/** What the page does with the reader's library: rows show it, and papers that are open become read. */
export function Marks(): ReactNode {
  const library = useLibrary();
  const [folder] = useSetting('folder');
  const [notices] = useSetting('notices');
  const [badge] = useSetting('badge');
  const openId = findArxivId(useOpenPaperId() ?? '');
  useEffect(() => {
    const { store } = library;
    const stateOf = createRowStates(library);
    // A new function each time tells the rows to look; of those whose marks are the same none is drawn again.
    const show = () => {
      if (store.get().keeping === 'opening') return;
      rowStates.set((id, isDoubtful) => stateOf(id, isDoubtful));
      keptCount.set(countKept(library.marks()) || null);
    };
    show();
    const unsubscribe = [store.subscribe(show), library.selection.subscribe(show)];
    return () => {
      for (const stop of unsubscribe) stop();
      rowStates.set(null);
    };
  }, [library]);
  // Of a folder that was chosen it is taken for granted until it says otherwise.
  useEffect(() => void library.hasCopy.set(folder === 'chosen'), [library, folder]);
  const [passed] = useSetting('passed');
  useEffect(() => {
    if (passed === 'off') return;
    return watchPassedRows((ids) => ids.forEach(library.countAsRead));
  }, [library, passed]);
  useEffect(() => {
    if (openId === null) return;
    return whenSeenFor(READ_AFTER_MS, () => {
      // The address may name a paper that the archive lacks.
      if (document.querySelector('[data-open-paper]')) library.countAsRead(openId);
    });
  }, [library, openId]);
  const listing = useSyncExternalStore(library.listing.subscribe, library.listing.get);
  const checked = useSyncExternalStore(library.selection.subscribe, library.selection.get);
  const hasOwnChecks = useLocation({ select: ({ pathname }) => OWN_CHECKS.test(pathname) });
  const hasSplitView = useHasSplitView();
  usePressToCheck(checked !== null && !hasOwnChecks && !hasSplitView);
  return (
    <>
      <SinceLastVisit />
      <DoneMessage library={library} />
      {folder === 'chosen' && (
        <Suspense fallback={null}>
          <FolderConnection />
        </Suspense>
      )}
      <LazyDialog name={checked ? 'checked' : ''}>
        {checked && !hasOwnChecks && <CheckedBar checked={checked} />}
      </LazyDialog>
      <LazyDialog name={listing?.join() ?? ''}>
        {listing && <ListPicker ids={listing} onClose={() => library.listing.set(null)} />}
      </LazyDialog>
      {(notices === 'on' || badge === 'on') && (
        <Suspense fallback={null}>
          <DayNotices />
        </Suspense>
      )}
    </>
  );
}
