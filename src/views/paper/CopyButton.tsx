import { useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { BUTTON } from '../../ui/looks';

/** How long the button says that it has done its work. */
const SAID_MS = 2500;

/** Copies a link and says so, aloud too. */
export function CopyButton({ text }: { text: string }) {
  const { paper: words } = useMessages();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // No permission, or a page served without TLS.
      setState('failed');
    }
    setTimeout(() => setState('idle'), SAID_MS);
  };
  return (
    <>
      <button type="button" className={BUTTON} onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'link'} size={14} />
        {words.copyLink}
      </button>
      <span aria-live="polite" className="self-center text-12 text-ink-2">
        {state === 'copied' && words.copied}
        {state === 'failed' && words.copyFailed}
      </span>
    </>
  );
}
