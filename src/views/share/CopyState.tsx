import { useTexts } from '../../i18n/messages';
import type { Copied } from '../../ui/useCopy';

/**
 * Shows and announces the result of copying, in a toast over the page so that nothing moves.
 *
 * @param done says what was copied, if that is no link
 */
export function CopyState({ state, done }: { state: Copied; done?: string }) {
  const words = useTexts('share');
  return (
    <span
      aria-live="polite"
      className={`fixed bottom-6 left-1/2 z-30 w-max max-w-[90vw] -translate-x-1/2 rounded-md bg-ink px-3 py-2 text-13 font-normal text-paper ${state === 'idle' ? 'sr-only' : ''}`}
    >
      {state === 'copied' && (done ?? words.linkCopied)}
      {state === 'failed' && (done ? words.copyFailed : words.linkCopyFailed)}
    </span>
  );
}
