import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useArchive } from '../../archive/ArchiveContext';
import { manifestQuery } from '../../archive/queries';
import { isPlain } from '../../digest/question';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { useTitle } from '../../ui/useTitle';
import { Failed } from '../Failed';
import { ListSkeleton } from '../list/ListSkeleton';
import { useChosen } from '../room/useChosen';
import { useShowChosen } from '../room/useShowChosen';
import { useQuestion } from '../useQuestion';
import { Everything } from './Everything';
import { useShown } from './useShown';

// The newest day waits for none of these. In the page that was rendered at build they stand already.
const loadBand = () => import('../filters/FilterBand');
const loadRail = () => import('./DaysRail');
const FilterBand = lazy(loadBand);
const DaysRail = lazy(loadRail);
const Answered = lazy(() => import('./Answered'));

/** What a page that was rendered at build holds besides the day. */
export function loadTimelineParts(): Promise<unknown> {
  return Promise.all([loadBand(), loadRail()]);
}

/** The archive by day, or what answers the question of the address. `children` stand beside it. */
export function TimelinePage({ children }: { children: ReactNode }) {
  const { site, timeline } = useMessages();
  const question = useQuestion();
  const chosen = useChosen();
  const shown = useShown(question);
  const archive = useArchive();
  const manifest = useQuery(manifestQuery(archive));
  useShowChosen(chosen, manifest.data !== undefined);
  const retry = () => {
    // The worker has failed at the same file; a question would meet its failure next.
    archive.client.start();
    void manifest.refetch();
  };
  const title =
    question.text === '' ? `${site.name} · ${timeline.title}` : `${question.text} · ${site.name}`;
  // A paper that is chosen names the page.
  useTitle(chosen === null ? title : null);
  if (manifest.isError) {
    return <Failed level={1} failure={toFailure(manifest.error)} retry={retry} />;
  }
  return (
    <>
      <Suspense fallback={<div className="h-16 border-b border-rule lg:h-21.5" />}>
        <FilterBand question={question} days={manifest.data?.days ?? []} />
      </Suspense>
      <div className="mx-auto grid max-w-(--page) lg:grid-cols-[11rem_minmax(0,1fr)] xl:grid-cols-[11rem_minmax(0,1fr)_27.5rem] print:block">
        <Suspense fallback={<div className="hidden lg:block" />}>
          <DaysRail days={manifest.data?.days ?? []} question={question} />
        </Suspense>
        <div
          data-list
          className={`@container ${chosen === null ? '' : 'print:hidden'} min-w-0 px-4 pb-16 sm:px-7 lg:border-x lg:border-rule print:border-0`}
        >
          {!manifest.data ? (
            <ListSkeleton />
          ) : isPlain(shown) ? (
            <Everything days={manifest.data.days} question={shown} />
          ) : (
            <Suspense fallback={<ListSkeleton />}>
              <Answered
                question={shown}
                all={manifest.data.days.reduce((sum, { papers }) => sum + papers, 0)}
              />
            </Suspense>
          )}
        </div>
        {children}
      </div>
    </>
  );
}
