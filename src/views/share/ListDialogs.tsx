import { useRouter } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/ArchiveContext';
import { isSettled } from '../../archive/contract';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../digest/question';
import type { ShownHit } from '../../search/answer';
import { LONGEST_LIST } from '../../url/search';
import { useAnswer } from '../list/useAnswer';
import ExportDialog from './ExportDialog';
import type { Listed } from './ListActions';
import { listAddress, questionAddress } from './paperAddress';
import ShareDialog from './ShareDialog';

type Props<T = Listed> = {
  listed: T;
  name: string;
  open: 'share' | 'export';
  onClose: () => void;
};

/** The dialogs in which a list is handed on. */
export default function ListDialogs({ listed, ...props }: Props) {
  return listed.kind === 'papers' ? (
    <OfPapers {...props} listed={listed.papers} />
  ) : (
    <OfQuestion {...props} listed={listed.question} />
  );
}

function OfPapers({ listed, name, open, onClose }: Props<readonly Paper[]>) {
  const router = useRouter();
  if (open === 'export') {
    const all = async () => listed;
    return <ExportDialog papers={listed} total={listed.length} all={all} onClose={onClose} />;
  }
  const address = listAddress(
    router,
    listed.map(({ id }) => id),
  );
  return <ShareDialog name={name} address={address} onClose={onClose} />;
}

function OfQuestion({ listed, name, open, onClose }: Props<Question>) {
  const router = useRouter();
  const { client } = useArchive();
  const settled = isSettled(useProgress());
  const answer = useAnswer(listed).data;
  const total = answer?.total ?? 0;
  const papers = answer?.hits.map(paperOf) ?? [];
  if (open === 'export') {
    const all = async () => {
      const window = { offset: 0, limit: total };
      const { hits } = await client.ask((worker) => worker.answer(listed, window));
      return hits.map(paperOf);
    };
    return (
      <ExportDialog
        papers={papers}
        total={total}
        all={settled && total > 0 ? all : null}
        onClose={onClose}
      />
    );
  }
  const ids = papers.map(({ id }) => id);
  return (
    <ShareDialog
      name={name}
      address={questionAddress(router, listed)}
      fixed={settled && total > 0 && total <= LONGEST_LIST ? listAddress(router, ids) : null}
      onClose={onClose}
    />
  );
}

/** A paper as the day says it under which it is listed. */
function paperOf({ paper, listing: { day, rank, votes } }: ShownHit): Paper {
  return { ...paper, day, rank, votes };
}
