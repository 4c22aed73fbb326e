import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../../i18n/messages';
import { focusMain } from '../../../ui/focusMain';
import { continuedDay } from './continueDay';

/** Long enough to see where one is. */
const SHOWN_MS = 10_000;

/** Where the page has gone on in a long day: says so, and leads back to its top. */
export default function ToTop(): ReactNode {
  const words = useTexts('day');
  const day = useSyncExternalStore(continuedDay.subscribe, continuedDay.get);
  const [isHeld, setHeld] = useState(false);
  // What is pressed or taken away goes without a word of pointer or focus.
  if (!day && isHeld) setHeld(false);
  useEffect(() => {
    if (!day || isHeld) return;
    const timer = setTimeout(() => continuedDay.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [day, isHeld]);
  return (
    <div
      aria-live="polite"
      className={`fixed bottom-6 left-1/2 z-20 flex w-max max-w-[90vw] [translate:-50%] items-center gap-3 rounded-md border border-rule bg-sheet px-3 py-1 text-13 print:hidden ${day ? '' : 'sr-only'}`}
    >
      {day && (
        <>
          <span className="py-1">{words.continued}</span>
          <button
            type="button"
            className="target shrink-0 px-1 font-bold underline underline-offset-3"
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            onClick={() => {
              continuedDay.set(null);
              focusMain();
              window.scrollTo({ top: 0 });
            }}
          >
            {words.toTop}
          </button>
        </>
      )}
    </div>
  );
}
