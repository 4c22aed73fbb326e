import { useRouter } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { MENU_ITEM } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useCopy } from '../../ui/useCopy';
import { useHydrated } from '../../ui/useHydrated';
import { paperAddress } from './addresses';
import { CopyState } from './CopyState';
import { LazyDialog } from './LazyDialog';

const ShareDialog = lazy(() => import('./ShareDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

type Props = {
  paper: Paper;
  /** Other sites that have a page of the paper. */
  sites: readonly { readonly name: string; readonly href: string }[];
};

/** By signs with names: shares a paper, cites it, and what is needed less often. */
export function PaperActions({ paper, sites }: Props) {
  const { share: words } = useMessages();
  const router = useRouter();
  const [copied, copy] = useCopy();
  // They need the script.
  const isHydrated = useHydrated();
  const [dialog, setDialog] = useState<'closed' | 'share' | 'cite'>('closed');
  const close = () => setDialog('closed');
  return (
    <>
      {BUTTONS.map(({ opens, icon }) => (
        <button
          key={opens}
          type="button"
          className="word-button"
          aria-label={words[opens]}
          title={words[opens]}
          onClick={() => setDialog(opens)}
        >
          <Icon name={icon} />
          {/* On a tablet there is room for it. */}
          <span className="hidden md:max-xl:inline">{words[opens]}</span>
        </button>
      ))}
      <Menu label={words.more} icon="more">
        {sites.map(({ name, href }) => (
          <a key={name} href={href} rel="noreferrer" className={MENU_ITEM}>
            {name}
          </a>
        ))}
        {isHydrated && (
          <>
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
      <LazyDialog name={dialog}>
        {dialog === 'share' && (
          <ShareDialog
            title={words.share}
            name={plainText(paper.title)}
            address={paperAddress(router, paper.id)}
            content={paper}
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
    </>
  );
}

const BUTTONS = [
  { opens: 'share', icon: 'share' },
  { opens: 'cite', icon: 'quote' },
] as const;
