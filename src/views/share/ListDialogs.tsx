import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { hasUnread } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { digestQuery } from '../../archive/page/fileQueries';
import { readWholeArchive } from '../../archive/page/readWholeArchive';
import type { CitationFormat } from '../../cite/formats';
import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { useMessages } from '../../i18n/messages';
import { wholeDayOf } from '../../question/oneDay';
import type { Question } from '../../question/question';
import { LONGEST_LIST } from '../../question/searchParams';
import type { ResultHit } from '../../search/query/results';
import { FIRST_PAGE, useResults } from '../browse/list/useResults';
import { dayAddress, questionAddress } from './addresses';
import ExportDialog from './ExportDialog';
import { listAddress, partAddresses } from './listAddress';
import ShareDialog from './ShareDialog';
import type { SharedList, UnavailableReason } from './sharedList';
import { TooManyDialog } from './TooManyDialog';

type Props = {
  list: SharedList;
  name: string;
  address?: () => string;
  dialog: 'share' | 'export';
  /** Of an export, chosen at first. */
  format?: CitationFormat | undefined;
  onClose: () => void;
};

/** The dialogs that share and export a list. */
export default function ListDialogs({ list, ...props }: Props) {
  if (list.kind === 'papers') return <PapersDialog {...props} list={list} />;
  const day = wholeDayOf(list.question);
  if (day) return <DayDialog {...props} day={day} />;
  // A key, so that no results of another question take the place of those that are still asked for.
  const key = JSON.stringify(list.question);
  return <QuestionDialog key={key} {...props} question={list.question} />;
}

type DayProps = Omit<Props, 'list' | 'name' | 'address'> & { day: Day };

/** A day is known from its own file. */
function DayDialog({ day, ...props }: DayProps) {
  const { format } = useMessages();
  const router = useRouter();
  const { data, isError } = useQuery(digestQuery(useArchive(), day));
  const papers = data ?? (isError ? 'failed' : 'reading');
  const ids = data?.map(({ id }) => id) ?? [];
  return (
    <PapersDialog
      {...props}
      list={{ kind: 'papers', ids, papers }}
      name={format.day(day)}
      address={() => dayAddress(router, day)}
    />
  );
}

type PapersProps = Omit<Props, 'list'> & { list: Extract<SharedList, { kind: 'papers' }> };

/** Certain papers have one address, their own or that of the page that shows them; it can be shared before they have loaded. */
function PapersDialog({ list, name, address, dialog, format, onClose }: PapersProps) {
  const { share } = useMessages();
  const router = useRouter();
  const papers = typeof list.papers === 'string' ? [] : list.papers;
  const missing = typeof list.papers === 'string' ? list.papers : null;
  if (dialog === 'share') {
    if (!address && list.ids.length > LONGEST_LIST) return <TooManyDialog onClose={onClose} />;
    const { ids, listName = '' } = list;
    return (
      <ShareDialog
        title={share.shareList}
        name={name}
        address={address?.() ?? listAddress(router, ids, listName)}
        parts={() => (address ? null : partAddresses(router, ids, listName))}
        content={missing === null ? { papers, total: papers.length } : null}
        ids={ids}
        listName={listName}
        onClose={onClose}
      />
    );
  }
  const reason = missing ?? (papers.length === 0 ? 'nothing' : null);
  return (
    <ExportDialog
      purpose="export"
      papers={papers}
      total={papers.length}
      loadAll={reason ?? (async () => papers)}
      format={format}
      onClose={onClose}
    />
  );
}

type QuestionProps = Omit<Props, 'list'> & { question: Question };

/** A question has two addresses: that of the question and that of its results now. */
function QuestionDialog({ question, name, address, dialog, onClose }: QuestionProps) {
  const { share } = useMessages();
  const router = useRouter();
  const { client } = useArchive();
  const { papers, total, reason, hasTexts } = useQuestionPapers(question);
  useEffect(() => {
    if (dialog === 'export') void readWholeArchive(client);
  }, [dialog, client]);
  if (dialog === 'export') {
    const loadAll = async () => {
      const window = { offset: 0, limit: total };
      const results = await client.ask((worker) => worker.answer(question, window));
      return results.hits.map(paperOf);
    };
    return (
      <ExportDialog
        purpose="export"
        papers={papers}
        total={total}
        loadAll={reason ?? (hasTexts ? loadAll : 'reading')}
        onClose={onClose}
      />
    );
  }
  const ids = papers.map(({ id }) => id);
  const isWhole = ids.length === total;
  const fixed = isWhole && {
    address: listAddress(router, ids, ''),
    parts: () => partAddresses(router, ids, ''),
  };
  const snapshot = total > LONGEST_LIST ? 'too many' : fixed || 'reading';
  return (
    <ShareDialog
      title={share.shareList}
      name={name}
      address={address?.() ?? questionAddress(router, question)}
      content={reason === null ? { papers, total } : null}
      ids={isWhole ? ids : []}
      snapshot={reason ?? snapshot}
      onClose={onClose}
    />
  );
}

const MOST_OF_A_LINK = { offset: 0, limit: LONGEST_LIST };

/**
 * The first results of a question, how many there are, and why they are not final; null: they are. They
 * may be final before all of their texts have been read.
 */
function useQuestionPapers(question: Question) {
  const progress = useProgress();
  const results = useResults(question);
  const total = results.data?.total ?? 0;
  const needsMore = total > FIRST_PAGE.limit && total <= LONGEST_LIST;
  const rest = useResults(question, MOST_OF_A_LINK, needsMore);
  const { hits = [] } = rest.data ?? results.data ?? {};
  const hasFailed = progress.failure !== null || results.isError;
  // Those of the same question before more was read or indexed are final, too: a button that is disabled for a
  // moment would lose the press that comes then.
  const isFinal = results.data?.completeness === 'complete';
  const reason = unavailable(hasFailed, isFinal, total);
  return { papers: hits.map(paperOf), total, reason, hasTexts: !hasUnread(progress) };
}

function unavailable(
  hasFailed: boolean,
  isFinal: boolean,
  total: number,
): UnavailableReason | null {
  if (hasFailed) return 'failed';
  if (!isFinal) return 'reading';
  return total === 0 ? 'nothing' : null;
}

/** The paper with day, rank and votes of the listing that the list shows. */
function paperOf({ paper, listing: { day, rank, votes } }: ResultHit): Paper {
  return { ...paper, day, rank, votes };
}
