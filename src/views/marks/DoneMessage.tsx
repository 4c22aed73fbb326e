import { Link } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import type { Done, PageLibrary } from './createPageLibrary';

/** Long enough to read it and to reach its button (WCAG 2.2.1: the same key takes it back at any time). */
const SHOWN_MS = 6000;

const BUTTON =
  'target inline-flex shrink-0 items-center px-1 font-bold underline underline-offset-3 focus-visible:outline-paper!';

/** Says what the reader has just marked, over the page so that nothing moves, and takes it back. */
export function DoneMessage({ library }: { library: PageLibrary }) {
  const { marks: words } = useTexts('library');
  const { store, dismiss } = library;
  const done = useSyncExternalStore(library.done.subscribe, library.done.get);
  const isUnkept = useSyncExternalStore(store.subscribe, () => store.get().keeping === 'unkept');
  const [isHeld, setHeld] = useState(false);
  // Said once a visit, at the first mark.
  const [toldFor, setToldFor] = useState<Done | null>(null);
  if (done && isUnkept && toldFor === null) setToldFor(done);
  const isLong = done && (done.isFirst || toldFor === done || done.withoutBackup !== null);
  useEffect(() => {
    if (!done || isHeld) return;
    const timer = setTimeout(dismiss, isLong ? 3 * SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done, isHeld, isLong, dismiss]);
  const held = {
    className: BUTTON,
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div
      aria-live="polite"
      // Above what is at the foot of the screen.
      style={{ bottom: 'calc(var(--foot, 0px) + 1.5rem)' }}
      className={`fixed left-1/2 z-30 flex w-max max-w-[90vw] -translate-x-1/2 items-center gap-3 rounded-md bg-ink px-3 py-1 text-13 text-paper print:hidden ${done ? '' : 'sr-only'}`}
    >
      {done && (
        <>
          <span className="py-1">
            {words[done.kind](done.papers)}
            {done.isFirst && !isUnkept && ` ${words.first}`}
            {toldFor === done && ` ${words.unkept}`}
            {done.withoutBackup !== null && ` ${words.remind(done.withoutBackup)}`}
          </span>
          <span className="flex shrink-0 gap-2">
            {done.withoutBackup !== null && (
              <Link to="/library" search={{}} {...held} onClick={dismiss}>
                {words.toBackup}
              </Link>
            )}
            {done.kind === 'saved' && done.withoutBackup === null && (
              <button
                type="button"
                {...held}
                onClick={() => {
                  setHeld(false);
                  dismiss();
                  library.listing.set(done.ids);
                }}
              >
                {words.toList}
              </button>
            )}
            <button
              type="button"
              {...held}
              onClick={() => {
                setHeld(false);
                done.undo();
              }}
            >
              {words.undo}
            </button>
          </span>
        </>
      )}
    </div>
  );
}
