import { useContext, useRef, useState } from 'react';
import { hasUnread, isReading } from '../../archive/contract';
import { clearStorage } from '../../archive/offline/storageReport';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { useSlowLine } from '../../archive/page/useSlowLine';
import { useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { SiteContext } from '../SiteContext';

/**
 * A button that removes, after a question, what this device stores of the archive; the reader's library and digests stay.
 * `onDone` is called before the result is shown, whatever it is.
 */
export function ClearStorage({ onDone }: { onDone: () => Promise<unknown> }) {
  const words = useTexts('health');
  const archive = useArchive();
  const { base } = useContext(SiteContext);
  const progress = useProgress();
  const [state, setState] = useState<'idle' | 'asking' | 'clearing' | 'cleared' | 'failed'>('idle');
  const hasAsked = useRef(false);
  // The worker stores what it reads, which would undo the clearing. On a slow line it waits to be asked.
  const willWrite = useSlowLine() ? isReading(progress) : hasUnread(progress);
  const isWriting = willWrite && progress.failure === null;
  const ask = () => {
    hasAsked.current = true;
    setState('asking');
  };
  const clear = async () => {
    setState('clearing');
    const isCleared = await clearStorage(base, archive.offlineCache);
    await onDone();
    setState(isCleared ? 'cleared' : 'failed');
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {state === 'asking' || state === 'clearing' ? (
        <fieldset className="contents" disabled={state === 'clearing'} aria-label={words.sure}>
          <span aria-hidden="true">{words.sure}</span>
          <button type="button" className={BUTTON_PRIMARY} onClick={clear}>
            {words.doClear}
          </button>
          <button ref={focus} type="button" className={BUTTON} onClick={() => setState('idle')}>
            {words.cancel}
          </button>
        </fieldset>
      ) : (
        <button
          // Takes the focus back when the question goes, but not on arrival.
          ref={hasAsked.current ? focus : null}
          type="button"
          className={BUTTON}
          disabled={isWriting}
          onClick={ask}
        >
          {words.clear}
        </button>
      )}
      <span aria-live="polite" className="text-13">
        {state === 'cleared' && words.cleared}
        {state === 'failed' && words.notCleared}
      </span>
    </div>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
