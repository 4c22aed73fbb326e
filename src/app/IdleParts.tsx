import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, startTransition, useEffect, useState } from 'react';
import { useInterface } from '../i18n/messages';
import { swipeSheets } from '../ui/swipeSheets';
import Keys from '../views/commands/Keys';
import { OwnDigests } from '../views/digests/OwnDigests';
import { Marks } from '../views/marks/Marks';
import StatusLine from '../views/status/StatusLine';
import { pageHeader } from './Header';
import { watchHeader } from './leavingHeader';

/** What fails to load is left out. */
const Listening = lazy(() =>
  import('../views/listen/Listening').catch(() => ({ default: () => null })),
);

const ToTop = lazy(() =>
  import('../views/browse/day/ToTop').catch(() => ({ default: () => null })),
);

/**
 * What the frame gets once the page is idle: the line that tells of the network, the keys, a header that
 * leaves, sheets that a finger pulls down, what the reader keeps, digests of the reader's own, the way back to the
 * top of a day, reading aloud.
 */
export function IdleParts() {
  const { readTexts } = useInterface();
  const [hasTexts, setTexts] = useState(false);
  const isDay = useLocation({ select: ({ pathname }) => pathname.startsWith('/day/') });
  useEffect(() => {
    const load = async () => {
      await readTexts();
      startTransition(() => setTexts(true));
    };
    // Texts that do not come leave out what says them.
    load().catch(() => {});
  }, [readTexts]);
  useEffect(() => {
    const header = pageHeader();
    return header ? watchHeader(header) : undefined;
  }, []);
  useEffect(swipeSheets, []);
  return (
    <>
      <StatusLine />
      {hasTexts && <Keys />}
      {hasTexts && <Marks />}
      {hasTexts && <OwnDigests />}
      {hasTexts && isDay && (
        <Suspense fallback={null}>
          <ToTop />
        </Suspense>
      )}
      {hasTexts && 'speechSynthesis' in window && (
        <Suspense fallback={null}>
          <Listening />
        </Suspense>
      )}
    </>
  );
}
