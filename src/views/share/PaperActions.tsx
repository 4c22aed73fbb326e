import { CatchBoundary, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { paperAddress } from './addresses';
import { CopyButton } from './CopyButton';
import { DialogLoadError } from './DialogLoadError';

const ShareDialog = lazy(() => import('./ShareDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

/** Hands a paper on: its address, or the paper as one cites it. */
export function PaperActions({ paper }: { paper: Paper }) {
  const { share: words } = useMessages();
  const router = useRouter();
  const [open, setOpen] = useState<'share' | 'cite' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <button type="button" className={BUTTON} onClick={() => setOpen('cite')}>
        <Icon name="quote" size={14} />
        {words.cite}
      </button>
      <button type="button" className={BUTTON} onClick={() => setOpen('share')}>
        <Icon name="share" size={14} />
        {words.share}
      </button>
      <CopyButton text={() => paperAddress(router, paper.id)} />
      <CatchBoundary getResetKey={() => open ?? ''} errorComponent={DialogLoadError}>
        <Suspense fallback={null}>
          {open === 'share' && (
            <ShareDialog
              title={words.share}
              name={plainText(paper.title)}
              address={paperAddress(router, paper.id)}
              onClose={close}
            />
          )}
          {open === 'cite' && (
            <ExportDialog
              papers={[paper]}
              total={1}
              isOne
              all={async () => [paper]}
              onClose={close}
            />
          )}
        </Suspense>
      </CatchBoundary>
    </>
  );
}
