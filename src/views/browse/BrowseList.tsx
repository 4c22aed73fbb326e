import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { type Site, siteAddress } from '../../digest/site';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { isPlain } from '../../question/question';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { useQuestion } from '../useQuestion';
import { ArchiveList } from './ArchiveList';
import { ListSkeleton } from './list/ListSkeleton';
import { useOpenPaper } from './list/useOpenPaperId';
import { useDisplayedQuestion } from './useDisplayedQuestion';
import { useScrollToOpen } from './useScrollToOpen';

const SearchResults = lazy(() => import('./SearchResults'));

/** The archive by day, or what answers the question of the address. */
export function BrowseList() {
  const { site, timeline } = useMessages();
  const question = useQuestion();
  const chosen = useOpenPaper();
  const shown = useDisplayedQuestion(question);
  const archive = useArchive();
  const manifest = useQuery(manifestQuery(archive));
  useScrollToOpen(chosen, manifest.data !== undefined);
  const isNamed = question.text === '';
  // A paper that is chosen names the page.
  const title = isNamed ? `${site.name} · ${timeline.title}` : question.text;
  const address = (place: Site) => siteAddress(place, '');
  usePageHead(chosen === null ? { title, isWhole: isNamed, address } : null);
  const retry = () => {
    // The worker has failed at the same file; a question would meet its failure next.
    archive.client.start();
    void manifest.refetch();
  };
  return (
    <div
      data-list
      className={`@container ${chosen === null ? '' : 'print:hidden'} min-w-0 px-4 pb-16 sm:px-7 lg:border-x lg:border-rule print:border-0`}
    >
      {manifest.isError ? (
        <Failed level={1} failure={toFailure(manifest.error)} retry={retry} />
      ) : !manifest.data ? (
        <ListSkeleton />
      ) : isPlain(shown) ? (
        <ArchiveList days={manifest.data.days} question={shown} />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <SearchResults
            question={shown}
            all={manifest.data.days.reduce((sum, { papers }) => sum + papers, 0)}
          />
        </Suspense>
      )}
    </div>
  );
}
