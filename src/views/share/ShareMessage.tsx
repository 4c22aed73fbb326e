import { useId, useState } from 'react';
import { SITE_LANGUAGE } from '../../i18n/languages';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { CopyState } from './CopyState';

type Props = {
  /** Name of what is shared, in other apps. */
  name: string;
  address: string;
  /** What is said of it, address included; null: nothing yet, and the address alone is sent. */
  text: string | null;
};

/** A text for chats that the reader may change, to copy or to send to an app. */
export function ShareMessage({ name, address, text }: Props) {
  const words = useTexts('share');
  const labelId = useId();
  /** null: as it was written. */
  const [edited, setEdited] = useState<string | null>(null);
  const [state, copy] = useCopy();
  const message = edited ?? text;
  const send = () => {
    const shared = message === null ? { text: name, url: address } : { text: message };
    // Rejects when the reader closes the sheet of the system, which is no failure.
    navigator.share({ title: name, ...shared }).catch(() => {});
  };
  const canSend = 'share' in navigator;
  return (
    <div className="mb-4 border-b border-rule pb-4 empty:hidden">
      {message !== null && (
        <>
          <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 text-13">
            <span id={labelId} className="font-bold">
              {words.message}
            </span>
            <span className="text-12 text-ink-3">{words.messageHint}</span>
          </div>
          <textarea
            lang={SITE_LANGUAGE}
            rows={8}
            aria-labelledby={labelId}
            value={message}
            onChange={({ target }) => setEdited(target.value)}
            className="mb-3 block w-full resize-y rounded-md border border-rule bg-sheet p-3 text-14 text-ink"
          />
        </>
      )}
      {(message !== null || canSend) && (
        <div className="flex gap-2">
          {message !== null && (
            <button
              type="button"
              className={`${BUTTON_PRIMARY} flex-1 justify-center`}
              onClick={() => copy(message)}
            >
              <Icon name={state === 'copied' ? 'icon-check' : 'icon-copy'} size={14} />
              {words.copyMessage}
            </button>
          )}
          {canSend && (
            <button type="button" className={`${BUTTON} flex-1 justify-center`} onClick={send}>
              <Icon name="icon-share" size={14} />
              {words.send}
            </button>
          )}
          <CopyState state={state} done={words.copied} />
        </div>
      )}
    </div>
  );
}
