import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useTexts } from '../../i18n/messages';
import { MENU_ITEM } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useCopy } from '../../ui/useCopy';
import { useHydrated } from '../../ui/useHydrated';
import { paperAddress } from './addresses';
import { CopyState } from './CopyState';
import { LazyDialog } from './LazyDialog';

/** What fails to load is left out. */
const SavePaper = lazy(() => import('../marks/SavePaper').catch(() => ({ default: () => null })));
const ListsItem = lazy(() => import('../marks/ListsItem').catch(() => ({ default: () => null })));
const ShareDialog = lazy(() => import('./ShareDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

type Props = {
  paper: Paper;
  /** Other sites that have a page of the paper. */
  sites: readonly { readonly name: string; readonly href: string }[];
};

/** By signs with names: saves a paper, shares it, cites it, and what is needed less often. */
export function PaperActions({ paper, sites }: Props) {
  const words = useTexts('share');
  const { states } = useTexts('paper');
  const router = useRouter();
  const [copied, copy] = useCopy();
  // They need the script.
  const isHydrated = useHydrated();
  const [dialog, setDialog] = useState<'closed' | 'share' | 'cite'>('closed');
  const close = () => setDialog('closed');
  const room = <span className="button-room">{states.save}</span>;
  return (
    <>
      {isHydrated ? (
        <Suspense fallback={room}>
          <SavePaper id={paper.id} />
        </Suspense>
      ) : (
        room
      )}
      {BUTTONS.map(({ opens, icon, className }) => (
        <button
          key={opens}
          type="button"
          className={className}
          title={words[opens]}
          onClick={() => setDialog(opens)}
        >
          <Icon name={icon} />
          {/* On a tablet there is room for it. */}
          <span>{words[opens]}</span>
        </button>
      ))}
      <Menu label={words.more} icon="icon-more">
        {sites.map(({ name, href }) => (
          <a key={name} href={href} className={MENU_ITEM}>
            {name}
          </a>
        ))}
        {isHydrated && (
          <>
            <button
              type="button"
              className={`${MENU_ITEM} @lg:hidden`}
              onClick={() => setDialog('cite')}
            >
              {words.cite}
            </button>
            <Suspense fallback={null}>
              <ListsItem id={paper.id} />
            </Suspense>
            <button
              type="button"
              className={MENU_ITEM}
              onClick={() => copy(paperAddress(router, paper.id))}
            >
              {words.copyLink}
            </button>
            <button type="button" className={MENU_ITEM} onClick={() => window.print()}>
              {words.print}
            </button>
          </>
        )}
      </Menu>
      <CopyState state={copied} />
      {dialog !== 'closed' && (
        <LazyDialog name={dialog}>
          {dialog === 'share' && (
            <ShareDialog
              title={words.share}
              name={plainText(paper.title)}
              address={paperAddress(router, paper.id)}
              content={paper}
              ids={[paper.id]}
              onClose={close}
            />
          )}
          {dialog === 'cite' && (
            <ExportDialog
              purpose="cite"
              papers={[paper]}
              total={1}
              loadAll={async () => [paper]}
              onClose={close}
            />
          )}
        </LazyDialog>
      )}
    </>
  );
}

const BUTTONS = [
  { opens: 'share', icon: 'icon-share', className: 'action-button' },
  // On a phone it is in the menu: there is no room for it in the row.
  { opens: 'cite', icon: 'icon-quote', className: 'action-button @max-lg:hidden' },
] as const;
