import { useTexts } from '../../i18n/messages';
import type { Copied } from '../../ui/useCopy';
import { useHydrated } from '../../ui/useHydrated';

/**
 * Shows and announces the result of copying, in a toast over the page so that nothing moves.
 *
 * @param done says what was copied, if that is no link
 */
export function CopyState({ state, done }: { state: Copied; done?: string }) {
  const words = useTexts('share');
  // A page rendered at build has nothing to announce.
  if (!useHydrated()) return null;
  return (
    <span aria-live="polite" className={state === 'idle' ? 'sr-only' : 'toast'}>
      {state === 'copied' && (done ?? words.linkCopied)}
      {state === 'failed' && (done ? words.copyFailed : words.linkCopyFailed)}
    </span>
  );
}
