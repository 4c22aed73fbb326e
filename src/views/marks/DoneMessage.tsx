import { Link, useLocation } from '@tanstack/react-router';
import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import type { Done, PageLibrary } from './createPageLibrary';

/** Long enough to read it and to reach its button (WCAG 2.2.1: the same key takes it back at any time). */
const SHOWN_MS = 6000;

const BUTTON =
  'target inline-flex shrink-0 items-center px-1 font-bold underline underline-offset-3 focus-visible:outline-paper!';

/** Says what the reader has just marked, over the page so that nothing moves, and takes it back. */
export function DoneMessage({ library }: { library: PageLibrary }) {
  const { marks: words } = useTexts('library');
  const { dismiss } = library;
  const done = useSyncExternalStore(library.done.subscribe, library.done.get);
  const [isHeld, setHeld] = useState(false);
  // What is pressed or dismissed goes without a word of pointer or focus.
  if (!done && isHeld) setHeld(false);
  const isBackupOffered = done && (done.isUnkept || done.withoutBackup !== null);
  const isLong = done && (done.isFirst || isBackupOffered);
  useEffect(() => {
    if (!done || isHeld) return;
    const timer = setTimeout(dismiss, isLong ? 3 * SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done, isHeld, isLong, dismiss]);
  const page = useLocation({ select: ({ pathname }) => pathname });
  const isFirst = done?.isFirst ?? false;
  // Where papers are kept is said on the page where the first one is; taking back waits on any page.
  const before = useRef(page);
  useEffect(() => {
    if (isFirst && page !== before.current) dismiss();
    before.current = page;
  }, [page, isFirst, dismiss]);
  /** What had the focus before a button here. */
  const focused = useRef<EventTarget>(null);
  const press = (act: (() => void) | null) => () => {
    // The button goes with the message. Before a dialog opens, which gives the focus back where it was.
    if (focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
    act?.();
  };
  const held = {
    className: BUTTON,
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      setHeld(true);
      const isInside = currentTarget.parentNode?.contains(relatedTarget as Node | null);
      if (!isInside) focused.current = relatedTarget;
    },
    onBlur: () => setHeld(false),
  };
  return (
    <div
      aria-live="polite"
      // Above what is at the foot of the screen.
      style={{ bottom: 'calc(var(--foot, 0px) + 1.5rem)' }}
      className={`fixed left-1/2 z-30 flex w-max max-w-[90vw] [translate:-50%] flex-wrap items-center justify-end gap-x-3 rounded-md bg-ink px-3 py-1 text-13 text-paper print:hidden ${done ? '' : 'sr-only'}`}
    >
      {done && (
        <>
          <span className="grow py-1">{say(done, words)}</span>
          <span className="flex shrink-0 gap-2">
            {isBackupOffered && (
              <Link to="/library" search={{}} {...held} onClick={dismiss}>
                {words.toBackup}
              </Link>
            )}
            {done.kind === 'saved' && !isBackupOffered && (
              <button
                type="button"
                {...held}
                onClick={press(() => {
                  dismiss();
                  library.listing.set(done.ids);
                })}
              >
                {words.toList}
              </button>
            )}
            {done.undo && (
              <button type="button" {...held} onClick={press(done.undo)}>
                {words.undo}
              </button>
            )}
          </span>
        </>
      )}
    </div>
  );
}

/** Browsers of WebKit, all of iOS included, drop what a site stores after seven days of use without a visit. */
function dropsUnvisited(): boolean {
  return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
}

type Words = ReturnType<typeof useTexts<'library'>>['marks'];

function say({ kind, papers, isFirst, isUnkept, withoutBackup }: Done, words: Words): string {
  return [
    kind && words[kind](papers),
    isFirst && !isUnkept && words.first,
    isFirst && !isUnkept && dropsUnvisited() && words.dropped,
    isUnkept && words.unkept,
    withoutBackup !== null && words.remind(withoutBackup),
  ]
    .filter(Boolean)
    .join(' ');
}
