import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { sizeOf } from '../../digest/archiveSize';
import { type Site, siteAddress } from '../../digest/site';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { wholeDayOf } from '../../question/oneDay';
import { isPlain, type Question } from '../../question/question';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { useQuestion } from '../useQuestion';
import { ArchiveList } from './ArchiveList';
import { ListSkeleton } from './list/ListSkeleton';
import { useAddressDay, useListQuestion } from './list/useListQuestion';
import { useOpenPaperId } from './list/useOpenPaperId';
import { answers } from './loadAnswers';
import { dayScreen } from './loadDayScreen';
import { useDisplayedQuestion } from './useDisplayedQuestion';
import { type ListKind, useScrollToOpenPaper } from './useScrollToOpenPaper';

const DayScreen = dayScreen.component(({ DayScreen }) => DayScreen);
const SearchResults = answers.component(({ SearchResults }) => SearchResults);

/** The archive by day, a day of it, or the results of the question in the address. */
export function BrowseList() {
  const openId = useOpenPaperId();
  const question = useDisplayedQuestion(useListQuestion());
  const isOfDay = useAddressDay() !== null || wholeDayOf(question) !== null;
  const kind = isOfDay ? 'day' : isPlain(question) ? 'archive' : 'results';
  useListHead(openId === null && kind !== 'day');
  return <ListOfQuestion {...{ openId, question, kind }} />;
}

/** A paper that is open, or the day of the list, names the page instead. */
function useListHead(isNamedHere: boolean): void {
  const { site, nav } = useMessages();
  const { text } = useQuestion();
  const isWhole = text === '';
  const title = isWhole ? `${site.name} · ${nav.timeline}` : text;
  const address = (host: Site) => siteAddress(host, '');
  usePageHead(isNamedHere ? { title, isWhole, address } : null);
}

type ListProps = { openId: string | null; question: Question; kind: ListKind };

function ListOfQuestion({ openId, question, kind }: ListProps) {
  const archive = useArchive();
  const manifest = useQuery(manifestQuery(archive));
  useScrollToOpenPaper(openId, manifest.data ? kind : null);
  // A failed refetch keeps the data.
  if (!manifest.data) {
    if (!manifest.isError) return <ListSkeleton />;
    const retry = () => {
      // The worker has failed at the same file; a question would meet its failure next.
      archive.client.start();
      void manifest.refetch();
    };
    // A paper that is open names the page.
    const level = openId === null ? 1 : 2;
    return <Failed level={level} failure={toFailure(manifest.error)} retry={retry} />;
  }
  const { days, repeats } = manifest.data;
  if (kind === 'archive') return <ArchiveList manifest={manifest.data} question={question} />;
  return (
    <Suspense fallback={<ListSkeleton />}>
      {kind === 'day' ? (
        <DayScreen manifest={manifest.data} question={question} />
      ) : (
        <SearchResults question={question} all={sizeOf(days, repeats).papers} />
      )}
    </Suspense>
  );
}
