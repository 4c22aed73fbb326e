import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { cacheCoverageQuery, manifestQuery } from '../../archive/page/queryOptions';
import { useMessages } from '../../i18n/messages';
import { SiteContext } from '../SiteContext';
import { OnlineContext } from './OnlineContext';
import { createUpdates } from './updates';

/** How often a host that does not answer is asked again. */
const ASKED_AGAIN_MS = 5000;

/** What the reader should know of network, version and storage, in one quiet line at the foot of the screen. */
export default function StatusLine(): ReactNode {
  const { status: words } = useMessages();
  const reached = useContext(OnlineContext);
  const isOnline = useSyncExternalStore(reached.subscribe, reached.isOnline);
  const { base } = useContext(SiteContext);
  const [updates] = useState(() => createUpdates(base));
  const isOffered = useSyncExternalStore(updates.subscribe, updates.isOffered);
  useEffect(() => updates.start(), [updates]);
  const { storingFailed } = useProgress();
  const [isSeen, setSeen] = useState(false);
  return (
    <p
      aria-live="polite"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-wash px-4 py-1 text-center text-12 text-ink-2 empty:hidden print:hidden"
    >
      {!isOnline && <Offline />}
      {isOnline && !isOffered && storingFailed && !isSeen && (
        <>
          {words.unkept}{' '}
          <button type="button" className="target px-2 underline" onClick={() => setSeen(true)}>
            {words.seen}
          </button>
        </>
      )}
      {isOnline && isOffered && (
        <>
          {words.newVersion}{' '}
          <button type="button" className="target px-2 underline" onClick={updates.accept}>
            {words.takeVersion}
          </button>
        </>
      )}
    </p>
  );
}

function Offline() {
  const { status: words } = useMessages();
  const archive = useArchive();
  const held = useQuery(cacheCoverageQuery(archive)).data;
  // Not every browser notices that the network is back.
  useQuery({ ...manifestQuery(archive), refetchInterval: ASKED_AGAIN_MS });
  return held && held.days > 0 ? words.offlineHeld(held.days) : words.offline;
}
