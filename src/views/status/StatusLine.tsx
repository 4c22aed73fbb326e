import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import { saveManifest } from '../../archive/offline/saveManifest';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { cacheCoverageQuery } from '../../archive/page/cacheCoverageQuery';
import { manifestQuery } from '../../archive/page/fileQueries';
import { useInterface } from '../../i18n/messages';
import { whenSeenAgain } from '../../ui/whenSeenAgain';
import { SiteContext } from '../SiteContext';
import { type AppUpdates, createAppUpdates } from './appUpdates';
import { ConnectionContext } from './ConnectionContext';
import { LanguageOffer } from './LanguageOffer';
import { PolicyContext } from './PolicyContext';
import { readWhenQuiet } from './readWhenQuiet';
import { whenRequestsSettle } from './whenRequestsSettle';

/** How often the host is asked again while it does not answer. */
const RETRY_INTERVAL_MS = 5000;

/** A page that comes into sight looks for new digests, but not more often than this. */
const NEW_DAYS_MS = 20 * 60 * 1000;

/** A foreign policy, offline, a new version, full storage or another language, in one quiet line at the bottom of the screen. */
export default function StatusLine(): ReactNode {
  const { messages, offered } = useInterface();
  const words = messages.status;
  const connection = useContext(ConnectionContext);
  const isOnline = useSyncExternalStore(connection.subscribe, connection.isOnline);
  const policy = useContext(PolicyContext);
  const refusedDirective = useSyncExternalStore(policy.subscribe, policy.get);
  const { base } = useContext(SiteContext);
  const [updates] = useState(() => createAppUpdates(base));
  const isOffered = useSyncExternalStore(updates.subscribe, updates.isOffered);
  useStartWhenSettled(updates);
  useReadWhenQuiet();
  useNewDays();
  useSavedManifest();
  const { storingFailed } = useProgress();
  const [isDismissed, setDismissed] = useState(false);
  return (
    <p
      aria-live="polite"
      data-foot
      className="fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-wash px-4 py-1 text-center text-12 text-ink-2 empty:hidden print:hidden"
    >
      {refusedDirective !== null ? (
        words.foreignPolicy(refusedDirective)
      ) : !isOnline ? (
        <Offline />
      ) : isOffered ? (
        <StatusMessage
          text={words.newVersion}
          button={words.takeVersion}
          onPress={updates.accept}
        />
      ) : storingFailed && !isDismissed ? (
        <StatusMessage text={words.unkept} button={words.seen} onPress={() => setDismissed(true)} />
      ) : offered ? (
        <LanguageOffer language={offered} />
      ) : null}
    </p>
  );
}

/** Storing the app takes as much of the line as the screen does, which comes first. */
function useStartWhenSettled({ start }: AppUpdates): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const mounted = new AbortController();
    whenRequestsSettle(queryClient, mounted.signal).then(start, () => {});
    return () => mounted.abort();
  }, [start, queryClient]);
}

/** The archive is read, and kept for when there is no network, once the page is quiet. */
function useReadWhenQuiet(): void {
  const { client } = useArchive();
  const queryClient = useQueryClient();
  useEffect(() => {
    const mounted = new AbortController();
    readWhenQuiet(client, queryClient, mounted.signal).catch((error) => {
      if (!mounted.signal.aborted) reportError(error);
    });
    return () => mounted.abort();
  }, [client, queryClient]);
}

/** A page that stays open, as an installed app does for days, finds the digests that have come meanwhile. */
function useNewDays(): void {
  const archive = useArchive();
  const queryClient = useQueryClient();
  const look = useEffectEvent(() => {
    // A failure is that of the network, which is said apart.
    queryClient.fetchQuery({ ...manifestQuery(archive), staleTime: 0 }).catch(() => {});
    archive.client.start();
  });
  useEffect(() => {
    return whenSeenAgain(NEW_DAYS_MS, () => look());
  }, []);
}

/** What is read is found by the manifest, however short the visit. */
function useSavedManifest(): void {
  const archive = useArchive();
  const { data: manifest } = useQuery({ ...manifestQuery(archive), enabled: false });
  useEffect(() => {
    if (manifest) void saveManifest(archive.offlineCache, manifest);
  }, [archive, manifest]);
}

function StatusMessage(props: { text: string; button: string; onPress: () => void }) {
  return (
    <>
      {props.text}{' '}
      <button type="button" className="target px-2 underline" onClick={props.onPress}>
        {props.button}
      </button>
    </>
  );
}

function Offline() {
  const { status: words } = useInterface().messages;
  const archive = useArchive();
  const cached = useQuery(cacheCoverageQuery(archive)).data;
  // Asks again, since not every browser notices that the network is back.
  useQuery({ ...manifestQuery(archive), refetchInterval: RETRY_INTERVAL_MS });
  return cached && cached.days > 0 ? words.offlineHeld(cached.days) : words.offline;
}
