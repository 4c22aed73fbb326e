import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { DialogLoadError } from './DialogLoadError';
import type { SharedList } from './sharedList';

const ListDialogs = lazy(() => import('./ListDialogs'));

type Props = {
  listed: SharedList;
  /** Of the list, as other apps show it. */
  name: string;
  /** Of the page that shows just this list; absent: that of its question or its papers. */
  address?: () => string;
};

/** Hands a list on: its address, or its papers as files. */
export function ListActions(props: Props) {
  const { share: words } = useMessages();
  const [open, setOpen] = useState<'share' | 'export' | null>(null);
  return (
    <span className="flex print:hidden">
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={words.shareList}
        title={words.shareList}
        onClick={() => setOpen('share')}
      >
        <Icon name="share" />
      </button>
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={words.exportList}
        title={words.exportList}
        onClick={() => setOpen('export')}
      >
        <Icon name="save" />
      </button>
      <CatchBoundary getResetKey={() => open ?? ''} errorComponent={DialogLoadError}>
        <Suspense fallback={null}>
          {open && <ListDialogs {...props} open={open} onClose={() => setOpen(null)} />}
        </Suspense>
      </CatchBoundary>
    </span>
  );
}
