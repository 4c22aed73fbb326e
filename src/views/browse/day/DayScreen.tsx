import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { sizeOf } from '../../../digest/archiveSize';
import { type Day, parseDay } from '../../../digest/day';
import type { ManifestDays } from '../../../digest/manifest';
import { useMessages, useTexts } from '../../../i18n/messages';
import { oneDayOf, wholeDayOf } from '../../../question/oneDay';
import type { Question } from '../../../question/question';
import { BUTTON } from '../../../ui/classNames';
import { Notice } from '../../../ui/Notice';
import { ListSkeleton } from '../list/ListSkeleton';
import { useAddressDay } from '../list/useListQuestion';
import { useOpenPaperId } from '../list/useOpenPaperId';
import { answers } from '../loadAnswers';
import { DayList } from './DayList';
import { DayNav } from './DayNav';
import { useDayHead } from './useDayHead';

const SearchResults = answers.component(({ SearchResults }) => SearchResults);

type Props = { manifest: ManifestDays; question: Question };

/** The list of a day: all of its papers, or those that a question leaves; a notice where the address names no day. */
export function DayScreen({ manifest, question }: Props) {
  const { days, repeats } = manifest;
  const address = useAddressDay();
  const day = address === null ? oneDayOf(question) : parseDay(address);
  useDayHead(day);
  if (!day) return <NotADay />;
  const entry = days.find((candidate) => candidate.day === day);
  return (
    <>
      {!entry ? (
        <NoDigest day={day} />
      ) : wholeDayOf(question) ? (
        <DayList entry={entry} days={days} question={question} />
      ) : (
        <Suspense fallback={<ListSkeleton />}>
          <SearchResults question={question} all={sizeOf(days, repeats).papers} />
        </Suspense>
      )}
      <DayNav day={day} days={days} />
    </>
  );
}

function NoDigest({ day }: { day: Day }) {
  const words = useTexts('day');
  const isPaperOpen = useOpenPaperId() !== null;
  return <Notice level={isPaperOpen ? 2 : 1} title={words.none(day)} hint={words.noneHint} />;
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
