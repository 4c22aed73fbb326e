import { useRouter } from '@tanstack/react-router';
import type { PeriodPapers } from '../../archive/page/readPeriod';
import { listText } from '../../cite/listText';
import { MAX_RANKED } from '../../digest/paperSummary';
import type { Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/useCopy';
import { periodTitle } from '../browse/list/periodName';
import { periodAddress } from '../share/addresses';
import { CopyState } from '../share/CopyState';
import { ListActions } from '../share/ListActions';
import type { SharedList } from '../share/sharedList';
import { useCredits } from '../share/useCredits';

type Props = { period: Period; content: PeriodPapers | 'reading' | 'failed' };

/** Buttons that copy the most voted papers as text, share and export all papers, and print the page. */
export function PeriodActions({ period, content }: Props) {
  const words = useTexts('period');
  const { copied, print } = useTexts('share');
  const { format } = useMessages();
  const router = useRouter();
  const credits = useCredits();
  const [state, copy] = useCopy();
  const name = periodTitle(period, format, words);
  const address = () => periodAddress(router, period);
  return (
    <div className="ml-auto flex items-center max-sm:-mr-3 print:hidden">
      {typeof content !== 'string' && (
        <button
          type="button"
          className={ACTION}
          onClick={() =>
            copy(
              listText(
                { name, papers: content.papers.slice(0, MAX_RANKED), total: content.total },
                address(),
                credits.words,
              ),
            )
          }
        >
          <Icon name={state === 'copied' ? 'icon-check' : 'icon-copy'} />
          {words.copyText}
        </button>
      )}
      <CopyState state={state} done={copied} />
      <ListActions list={listOf(period, content)} name={name} address={address} />
      <button type="button" className={`${ACTION} max-sm:hidden`} onClick={() => window.print()}>
        {print}
      </button>
    </div>
  );
}

/** Of a year only the most voted papers are read: its list is a question, whose papers are read when asked for. */
function listOf({ kind, days }: Period, content: Props['content']): SharedList {
  if (kind === 'year') {
    const [from, to] = [days[0] ?? null, days.at(-1) ?? null];
    const sort = __HAS_VOTES__ ? 'votes' : null;
    return { kind: 'question', question: { ...NO_QUESTION, from, to, sort } };
  }
  if (typeof content === 'string') return { kind: 'papers', ids: [], papers: content };
  const { papers } = content;
  return { kind: 'papers', ids: papers.map(({ id }) => id), papers };
}

const ACTION =
  'target inline-flex items-center gap-1.5 rounded-md px-2 text-13 text-ink-2 hover:bg-wash hover:text-ink';
