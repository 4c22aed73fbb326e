import { useRouter } from '@tanstack/react-router';
import { isSettled } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import type { Paper } from '../../digest/paper';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { LONGEST_LIST } from '../../question/searchParams';
import type { ResultHit } from '../../search/query/results';
import { useResults } from '../browse/list/useResults';
import { listAddress, questionAddress } from './addresses';
import ExportDialog from './ExportDialog';
import ShareDialog from './ShareDialog';
import type { SharedList, UnavailableReason } from './sharedList';

type Props<T = SharedList> = {
  listed: T;
  name: string;
  address?: () => string;
  open: 'share' | 'export';
  onClose: () => void;
};

/** The dialogs in which a list is handed on. */
export default function ListDialogs({ listed, ...props }: Props) {
  return listed.kind === 'papers' ? (
    <OfPapers {...props} listed={listed} />
  ) : (
    <OfQuestion {...props} listed={listed.question} />
  );
}

function OfPapers({ listed, name, open, onClose }: Props<Extract<SharedList, { kind: 'papers' }>>) {
  const { share } = useMessages();
  const router = useRouter();
  const { ids, papers } = listed;
  if (open === 'share') {
    const address = listAddress(router, ids);
    return <ShareDialog title={share.shareList} name={name} address={address} onClose={onClose} />;
  }
  const shown = papers ?? [];
  const lack = papers === null ? 'reading' : shown.length === 0 ? 'nothing' : null;
  const all = async () => shown;
  return <ExportDialog papers={shown} total={shown.length} all={lack ?? all} onClose={onClose} />;
}

function OfQuestion({ listed, name, address, open, onClose }: Props<Question>) {
  const { share } = useMessages();
  const router = useRouter();
  const { client } = useArchive();
  const progress = useProgress();
  const answer = useResults(listed);
  const { total = 0, hits = [] } = answer.data ?? {};
  const isKnown = isSettled(progress) && answer.isSuccess && !answer.isPlaceholderData;
  const papers = hits.map(paperOf);
  if (open === 'export') {
    const all = async () => {
      const window = { offset: 0, limit: total };
      const found = await client.ask((worker) => worker.answer(listed, window));
      return found.hits.map(paperOf);
    };
    const lack = lackOf(progress.failure !== null || answer.isError, isKnown, total);
    return <ExportDialog papers={papers} total={total} all={lack ?? all} onClose={onClose} />;
  }
  const ids = papers.map(({ id }) => id);
  const lack = lackOf(progress.failure !== null || answer.isError, isKnown, total);
  const fixed = lack ?? (total > LONGEST_LIST ? 'too many' : { address: listAddress(router, ids) });
  return (
    <ShareDialog
      title={share.shareList}
      name={name}
      address={address?.() ?? questionAddress(router, listed)}
      fixed={fixed}
      onClose={onClose}
    />
  );
}

function lackOf(hasFailed: boolean, isKnown: boolean, total: number): UnavailableReason | null {
  if (hasFailed) return 'failed';
  if (!isKnown) return 'reading';
  return total === 0 ? 'nothing' : null;
}

/** A paper as the day says it under which it is listed. */
function paperOf({ paper, listing: { day, rank, votes } }: ResultHit): Paper {
  return { ...paper, day, rank, votes };
}
