import { useRouter } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { paperAddress } from './addresses';
import { CopyButton } from './CopyButton';
import { LazyDialog } from './LazyDialog';

const ShareDialog = lazy(() => import('./ShareDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

/** The buttons that cite a paper, share it and copy its address. */
export function PaperActions({ paper }: { paper: Paper }) {
  const { share: words } = useMessages();
  const router = useRouter();
  const [dialog, setDialog] = useState<'closed' | 'share' | 'cite'>('closed');
  const close = () => setDialog('closed');
  return (
    <>
      <button type="button" className={BUTTON} onClick={() => setDialog('cite')}>
        <Icon name="quote" size={14} />
        {words.cite}
      </button>
      <button type="button" className={BUTTON} onClick={() => setDialog('share')}>
        <Icon name="share" size={14} />
        {words.share}
      </button>
      <CopyButton text={() => paperAddress(router, paper.id)} />
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
