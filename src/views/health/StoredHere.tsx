import { useQuery } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import { isReading } from '../../archive/contract';
import { clearStorage } from '../../archive/offline/storageReport';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { cachedPartQuery } from '../../archive/page/queryOptions';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY, QUIET_LINK } from '../../ui/classNames';
import { megabytes } from '../../ui/megabytes';
import { Facts } from '../../ui/Section';
import { SiteContext } from '../SiteContext';
import { storageQuery } from './storedQuery';

/** What is kept changes while the archive is read. */
const MEASURED_MS = 3000;

/** What this device keeps of the app, and the way to be rid of it. */
export function StoredHere() {
  const words = useTexts('health');
  const { format } = useMessages();
  const archive = useArchive();
  const { base } = useContext(SiteContext);
  const held = useQuery({ ...cachedPartQuery(archive), refetchInterval: MEASURED_MS });
  const stored = useQuery({ ...storageQuery(base), refetchInterval: MEASURED_MS });
  const progress = useProgress();
  const [state, setState] = useState<'idle' | 'asked' | 'clearing' | 'cleared' | 'failed'>('idle');
  // What is read just now would be stored behind its back.
  const isWriting = isReading(progress) && progress.failure === null;
  const clear = async () => {
    setState('clearing');
    const isCleared = await clearStorage(base, archive.held);
    await Promise.all([held.refetch(), stored.refetch()]);
    setState(isCleared ? 'cleared' : 'failed');
  };
  const hasAsked = useRef(false);
  const { data } = stored;
  const told = <T,>(value: T | null | undefined, word: (value: T) => string): string | null => {
    if (!data) return null;
    return value === null || value === undefined ? words.unknown : word(value);
  };
  const size = ({ usage, quota }: { usage: number | null; quota: number | null }) =>
    usage === null || quota === null
      ? words.unknown
      : words.sizeOf(megabytes(usage), megabytes(quota));
  return (
    <>
      <Facts
        facts={[
          [
            words.digests,
            held.data ? words.heldDays(held.data.days, megabytes(held.data.bytes)) : null,
          ],
          [words.index, told(data?.indexes, words.indexes)],
          [words.app, told(data?.appFiles, words.files)],
          [words.size, told(data, size)],
          [words.persisted, told(data?.isPersisted, (is) => (is ? words.yes : words.no))],
        ]}
      />
      {held.data && held.data.months.length > 0 && (
        <details className="mt-2 text-13">
          <summary className={`target inline-flex cursor-pointer items-center ${QUIET_LINK}`}>
            {words.heldMonths(held.data.months.length)}
          </summary>
          <p className="text-ink-2">{held.data.months.map(format.month).join(', ')}</p>
        </details>
      )}
      <p className="mt-3 text-13 text-ink-2">{words.clearHint}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {state === 'asked' || state === 'clearing' ? (
          <fieldset className="contents" disabled={state === 'clearing'} aria-label={words.sure}>
            <span aria-hidden="true">{words.sure}</span>
            <button type="button" className={BUTTON_PRIMARY} onClick={clear}>
              {words.doClear}
            </button>
            <button ref={focusOn} type="button" className={BUTTON} onClick={() => setState('idle')}>
              {words.cancel}
            </button>
          </fieldset>
        ) : (
          <button
            // It takes the focus back when it has been away.
            ref={hasAsked.current ? focusOn : null}
            type="button"
            className={BUTTON}
            disabled={isWriting}
            onClick={() => {
              hasAsked.current = true;
              setState('asked');
            }}
          >
            {words.clear}
          </button>
        )}
        <span aria-live="polite" className="text-13">
          {state === 'cleared' && words.cleared}
          {state === 'failed' && words.notCleared}
        </span>
      </div>
    </>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
