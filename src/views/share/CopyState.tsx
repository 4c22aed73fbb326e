import { useMessages } from '../../i18n/messages';
import type { Copied } from '../../ui/useCopy';

/** How copying went, for eyes and ears. */
export function CopyState({ state, done }: { state: Copied; done?: string }) {
  const { share } = useMessages();
  return (
    <span aria-live="polite" className="self-center text-12 text-ink-2">
      {state === 'copied' && (done ?? share.copied)}
      {state === 'failed' && share.copyFailed}
    </span>
  );
}
