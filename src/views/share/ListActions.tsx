import { lazy, Suspense, useState } from 'react';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { ICON_BUTTON } from '../../ui/looks';

const ListDialogs = lazy(() => import('./ListDialogs'));

/** What is listed: the answers to a question, or just these papers. */
export type Listed =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] };

/** Hands a list on: its address, or its papers as files. */
export function ListActions({ listed, name }: { listed: Listed; name: string }) {
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
      <Suspense fallback={null}>
        {open && (
          <ListDialogs listed={listed} name={name} open={open} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </span>
  );
}
