import { useRouter } from '@tanstack/react-router';
import type { PeriodPapers } from '../../archive/page/periodQuery';
import { listText } from '../../cite/listText';
import type { Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { periodTitle } from '../browse/list/periodName';
import { periodAddress } from '../share/addresses';
import { CopyState } from '../share/CopyState';
import { ListActions } from '../share/ListActions';
import { useCredits } from '../share/useCredits';
import { MAX_RANKED } from './RankedPapers';

type Props = { period: Period; content: PeriodPapers | 'reading' | 'failed' };

/** Buttons that copy the most voted papers as text, share and export all papers, and print the page. */
export function PeriodActions({ period, content }: Props) {
  const words = useTexts('period');
  const { copied } = useTexts('share');
  const { format, share } = useMessages();
  const router = useRouter();
  const credits = useCredits();
  const [state, copy] = useCopy();
  const name = periodTitle(period, format, words);
  const papers = typeof content === 'string' ? content : content.papers;
  const address = () => periodAddress(router, period);
  return (
    <div className="ml-auto flex items-center max-sm:-mr-3 print:hidden">
      {typeof papers !== 'string' && (
        <button
          type="button"
          className={ACTION}
          onClick={() =>
            copy(
              listText(
                { name, papers: papers.slice(0, MAX_RANKED), total: papers.length },
                address(),
                credits.words,
              ),
            )
          }
        >
          <Icon name={state === 'copied' ? 'check' : 'copy'} />
          {words.copyText}
        </button>
      )}
      <CopyState state={state} done={copied} />
      <ListActions
        list={{
          kind: 'papers',
          ids: typeof papers === 'string' ? [] : papers.map(({ id }) => id),
          papers,
        }}
        name={name}
        address={address}
      />
      <button type="button" className={`${ACTION} max-sm:hidden`} onClick={() => print()}>
        {share.print}
      </button>
    </div>
  );
}

const ACTION =
  'target inline-flex items-center gap-1.5 rounded-md px-2 text-13 text-ink-2 hover:bg-wash hover:text-ink';
