import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { sizeOf } from '../../../digest/archiveSize';
import { type Day, parseDay } from '../../../digest/day';
import type { ManifestDays } from '../../../digest/manifest';
import { useMessages, useTexts } from '../../../i18n/messages';
import { oneDayOf, wholeDayOf } from '../../../question/oneDay';
import type { Question } from '../../../question/question';
import { BUTTON } from '../../../ui/classNames';
import { Notice } from '../../../ui/Notice';
import { useHydrated } from '../../../ui/useHydrated';
import { ListSkeleton } from '../list/ListSkeleton';
import { useHasSplitView } from '../list/useHasSplitView';
import { useAddressDay } from '../list/useListQuestion';
import { useOpenPaperId } from '../list/useOpenPaperId';
import { answers } from '../loadAnswers';
import { DayList } from './DayList';
import { DayNav } from './DayNav';
import { useDayHead } from './useDayHead';

const SearchResults = answers.component(({ SearchResults }) => SearchResults);

/** What fails to load is left out. */
const YearBefore = lazy(() =>
  import('../glance/YearBefore').catch(() => ({ default: () => null })),
);

type Props = { manifest: ManifestDays; question: Question };

/** The list of a day: all of its papers, or those that a question leaves; a notice where the address names no day. */
export function DayScreen({ manifest, question }: Props) {
  const { days, repeats } = manifest;
  const address = useAddressDay();
  const day = address === null ? oneDayOf(question) : parseDay(address);
  const hydrated = useHydrated();
  const hasPane = useHasSplitView();
  useDayHead(day);
  if (!day) return <NotADay />;
  const entry = days.find((candidate) => candidate.day === day);
  const nav = <DayNav day={day} days={days} />;
  if (!entry) return <NoDigest day={day}>{nav}</NoDigest>;
  return (
    <>
      {wholeDayOf(question) ? (
        <DayList entry={entry} days={days} question={question} />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <SearchResults question={question} all={sizeOf(days, repeats).papers} />
        </Suspense>
      )}
      <div className="flex flex-wrap justify-center gap-2 pt-6 print:hidden">{nav}</div>
      {hydrated && !hasPane && (
        <aside className="mt-6 print:hidden">
          <Suspense fallback={null}>
            <YearBefore day={day} days={days} />
          </Suspense>
        </aside>
      )}
    </>
  );
}

function NoDigest({ day, children }: { day: Day; children: ReactNode }) {
  const words = useTexts('day');
  const isPaperOpen = useOpenPaperId() !== null;
  return (
    <Notice level={isPaperOpen ? 2 : 1} title={words.none(day)} hint={words.noneHint}>
      {children}
    </Notice>
  );
}

function NotADay() {
  const words = useTexts('day');
  const { failure } = useMessages();
  return (
    <Notice level={1} title={words.notADay} hint={words.notADayHint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
