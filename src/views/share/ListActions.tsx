import { lazy, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { LazyDialog } from './LazyDialog';
import type { SharedList } from './sharedList';

const ListDialogs = lazy(() => import('./ListDialogs'));

type Props = {
  list: SharedList;
  /** Name of the list in other apps. */
  name: string;
  /** Address of the page that shows the list; default: that of its question or its papers. */
  address?: () => string;
};

/** The buttons that share the address of a list and export its papers. */
export function ListActions(props: Props) {
  const { share: words } = useMessages();
  const [dialog, setDialog] = useState<'closed' | 'share' | 'export'>('closed');
  return (
    <span className="flex print:hidden">
      {BUTTONS.map(({ opens, icon, label }) => (
        <button
          key={opens}
          type="button"
          className={ICON_BUTTON}
          aria-label={words[label]}
          title={words[label]}
          onClick={() => setDialog(opens)}
        >
          <Icon name={icon} />
        </button>
      ))}
      <LazyDialog name={dialog}>
        {dialog !== 'closed' && (
          <ListDialogs {...props} dialog={dialog} onClose={() => setDialog('closed')} />
        )}
      </LazyDialog>
    </span>
  );
}

const BUTTONS = [
  { opens: 'share', icon: 'icon-share', label: 'shareList' },
  { opens: 'export', icon: 'icon-save', label: 'exportList' },
] as const;
