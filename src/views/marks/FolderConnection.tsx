import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { useFolderSync } from './useFolderSync';

/**
 * Keeps the library in step with the reader's folder as long as the page is open. Where the browser wants to be asked
 * again, one quiet button says so; the library screen has its own.
 */
export default function FolderConnection(): ReactNode {
  const words = useTexts('folder');
  const { close } = useTexts('commands');
  const { sync, state } = useFolderSync();
  const isInLibrary = useLocation({ select: ({ pathname }) => pathname.startsWith('/library') });
  const [isDismissed, setDismissed] = useState(false);
  useEffect(() => {
    // What another device has written is taken when the reader comes back; the last marks are written as he leaves.
    const onChange = () => void sync.sync();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [sync]);
  useEffect(() => {
    void sync.open();
    // Goes when another tab has disconnected the folder.
    return () => sync.leave();
  }, [sync]);
  if (state.kind !== 'lapsed' || isDismissed || isInLibrary) return null;
  return (
    <div className="fixed right-4 bottom-6 z-20 flex rounded-md border border-rule bg-sheet print:hidden">
      <button
        type="button"
        className="target px-3 text-13 hover:bg-wash"
        title={words.problems.lapsed(state.folder)}
        onClick={() => void sync.reconnect()}
      >
        {words.title} · <span className="font-bold">{words.reconnect}</span>
      </button>
      <button
        type="button"
        className="target inline-flex min-w-(--target) items-center justify-center text-ink-3 hover:text-ink"
        aria-label={close}
        onClick={() => setDismissed(true)}
      >
        <Icon name="icon-close" size={14} />
      </button>
    </div>
  );
}
