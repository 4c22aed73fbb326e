import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { sizeOf } from '../../digest/archiveSize';
import { type Site, siteAddress } from '../../digest/site';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { isPlain } from '../../question/question';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { useQuestion } from '../useQuestion';
import { ArchiveList } from './ArchiveList';
import { ListSkeleton } from './list/ListSkeleton';
import { useOpenPaperId } from './list/useOpenPaperId';
import { answers } from './loadAnswers';
import { useDisplayedQuestion } from './useDisplayedQuestion';
import { useScrollToOpenPaper } from './useScrollToOpenPaper';

const SearchResults = answers.component(({ SearchResults }) => SearchResults);

/** The archive by day, or the results of the question in the address. */
export function BrowseList() {
  const openId = useOpenPaperId();
  useListHead(openId !== null);
  return (
    <div
      data-list
      className={`${openId === null ? '' : 'print:hidden'} min-w-0 px-(--edge) pb-16 xl:border-r xl:border-rule 2xl:[--edge:2rem] 3xl:border-l print:border-0 print:pb-0`}
    >
      <ListOfQuestion openId={openId} />
    </div>
  );
}

/** A paper that is open names the page instead. */
function useListHead(isPaperOpen: boolean): void {
  const { site, timeline } = useMessages();
  const { text } = useQuestion();
  const isWhole = text === '';
  const title = isWhole ? `${site.name} · ${timeline.title}` : text;
  const address = (host: Site) => siteAddress(host, '');
  usePageHead(isPaperOpen ? null : { title, isWhole, address });
}

function ListOfQuestion({ openId }: { openId: string | null }) {
  const archive = useArchive();
  const question = useDisplayedQuestion(useQuestion());
  const manifest = useQuery(manifestQuery(archive));
  const kind = isPlain(question) ? 'archive' : 'results';
  useScrollToOpenPaper(openId, manifest.data ? kind : null);
  // A failed refetch keeps the data.
  if (!manifest.data) {
    if (!manifest.isError) return <ListSkeleton />;
    const retry = () => {
      // The worker has failed at the same file; a question would meet its failure next.
      archive.client.start();
      void manifest.refetch();
    };
    return <Failed level={1} failure={toFailure(manifest.error)} retry={retry} />;
  }
  const { days, repeats } = manifest.data;
  if (kind === 'archive') return <ArchiveList manifest={manifest.data} question={question} />;
  return (
    <Suspense fallback={<ListSkeleton />}>
      <SearchResults question={question} all={sizeOf(days, repeats).papers} />
    </Suspense>
  );
}
