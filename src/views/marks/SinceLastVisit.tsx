import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages, useTexts } from '../../i18n/messages';
import { visitBefore } from '../../library/visits';
import { QUIET_LINK } from '../../ui/classNames';
import { dayElements } from '../browse/list/rowsOnScreen';
import { sinceParts } from '../browse/list/sinceParts';
import { useSetting } from '../settings';
import { newSince } from './newSince';
import { useFirstUnread } from './useFirstUnread';
import { useHostManifest } from './useHostManifest';
import { useLibrary } from './useLibrary';

/** How often a page in sight says so: a browser that dies takes no more with it. */
const SIGHT_MS = 10 * 60_000;

/** Keeps the visits of the reader, and tells the front page what is new since the last one. */
export function SinceLastVisit(): ReactNode {
  const data = useHostManifest();
  const { store } = useLibrary();
  const { library, keeping } = useSyncExternalStore(store.subscribe, store.get);
  // Storage that answers late has the visit before.
  useVisits(data?.days[0]?.day ?? null, keeping === 'kept' || keeping === 'storing');
  const { day = null, at = 0 } = visitBefore(library) ?? {};
  const [visits] = useSetting('visits');
  const isDismissed = visits === 'known';
  useEffect(() => {
    if (!data) return;
    // What introduces the page is dismissed, and nothing else has its place.
    const plain = { title: null, aside: null, line: <NewestDay days={data.days} />, mark: null };
    if (day === null) return sinceParts.set(isDismissed ? plain : null);
    const { days, papers, lastSeen } = newSince(data, day);
    sinceParts.set({
      title: <Title papers={papers} />,
      aside: papers > 0 && <Aside days={days} />,
      line: <Line papers={papers} />,
      mark: lastSeen && { day: lastSeen, line: <Mark at={at} /> },
    });
  }, [data, day, at, isDismissed]);
  useEffect(() => {
    return () => sinceParts.set(null);
  }, []);
  return null;
}

/** Says that a page is in sight, now and then, and when it is hidden. `newest`: of the archive. */
function useVisits(newest: Day | null, isKnown: boolean): void {
  const library = useLibrary();
  const router = useRouter();
  const see = useEffectEvent(() => {
    library.countVisit(dayElements().length > 0 ? newest : null);
  });
  useEffect(() => {
    if (!isKnown || newest === null) return;
    const seeIfVisible = () => {
      if (document.visibilityState === 'visible') see();
    };
    // A page that is closed or put aside must begin no transaction: WebKit would never end it, and lock all other
    // pages out. It is hidden after `pagehide`.
    let isLeaving = false;
    const leave = () => {
      isLeaving = true;
    };
    const arrive = () => {
      isLeaving = false;
    };
    const seeChange = () => {
      if (!isLeaving) see();
    };
    seeIfVisible();
    const timer = setInterval(seeIfVisible, SIGHT_MS);
    // Another screen may have the list.
    const unsubscribe = router.subscribe('onRendered', seeIfVisible);
    document.addEventListener('visibilitychange', seeChange);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', arrive);
    return () => {
      clearInterval(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', seeChange);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', arrive);
    };
  }, [isKnown, newest, router]);
}

function Title({ papers }: { papers: number }) {
  const { since: words } = useTexts('library');
  const { count } = useMessages();
  return papers > 0 ? words.title(count.papers(papers)) : words.nothing;
}

/** More days than that are told by their number. */
const MAX_DAYS = 2;

function Aside({ days }: { days: readonly ManifestDay[] }) {
  const { count, format } = useMessages();
  const said =
    days.length > MAX_DAYS
      ? count.days(days.length)
      : days
          .toReversed()
          .map(({ day, papers }) => `${format.dayOfYear(day)} ${count.papers(papers)}`)
          .join(' · ');
  return (
    <span className="flex items-center gap-3 text-13 text-ink-2">
      <span className="hidden @3xl:inline">{said}</span>
      <FirstUnread />
    </span>
  );
}

function FirstUnread() {
  const { since: words } = useTexts('library');
  const goToUnread = useFirstUnread();
  return (
    <button
      type="button"
      className={`target shrink-0 text-13 ${QUIET_LINK}`}
      onClick={() => void goToUnread()}
    >
      {words.firstUnread}
    </button>
  );
}

function Line({ papers }: { papers: number }) {
  return (
    <p className="flex min-h-11 items-center justify-between gap-3 text-14 font-bold">
      <Title papers={papers} />
      {papers > 0 && <FirstUnread />}
    </p>
  );
}

function NewestDay({ days: [newest] }: { days: readonly ManifestDay[] }) {
  const { room, count, format } = useMessages();
  if (!newest) return null;
  const { day, papers } = newest;
  return (
    <p className="flex min-h-11 items-center text-14 text-ink-2">
      {room.day(format.dayOfYear(day), format.weekday(day), count.papers(papers))}
    </p>
  );
}

/** Takes no room: it comes late, and what is below must not move. */
function Mark({ at }: { at: number }) {
  const { since: words, clock } = useTexts('library');
  return (
    <p className="relative text-12 text-ink-2 print:hidden" style={{ height: 0, zIndex: 11 }}>
      <span className="absolute inset-x-0 flex items-center gap-3" style={{ top: '-0.6em' }}>
        <Rule width="1.75rem" />
        {/* Over the rule of the last row. */}
        <span className="bg-paper">
          <b>{words.readUntil}</b> {clock.moment(at)}
        </span>
        <Rule />
      </span>
    </p>
  );
}

function Rule({ width }: { width?: string }) {
  return <span style={{ width, flexGrow: width ? 0 : 1, borderTop: '2px solid currentColor' }} />;
}
