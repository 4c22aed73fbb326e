import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useArchive } from '../../archive/ArchiveContext';
import { manifestQuery } from '../../archive/queries';
import { type Day, parseDay } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/looks';
import { Notice } from '../../ui/Notice';
import { useTitle } from '../../ui/useTitle';
import { Failed } from '../Failed';
import { DayHeading } from '../list/DayHeading';
import { DayRows } from '../list/DayRows';
import { ListSkeleton } from '../list/ListSkeleton';
import { useQuestion } from '../useQuestion';
import { DayNav } from './DayNav';

/** One day of the archive, or what its address cannot show. */
export function DayPage() {
  const { day: words, failure, site, format } = useMessages();
  const day = parseDay(useParams({ from: '/day/$day' }).day);
  const manifest = useQuery(manifestQuery(useArchive()));
  useTitle(`${day ? format.day(day) : words.notADay} · ${site.name}`);
  if (!day) {
    return (
      <Notice level={1} title={words.notADay} hint={words.notADayHint}>
        <Link to="/" className={BUTTON}>
          {failure.home}
        </Link>
      </Notice>
    );
  }
  return (
    <div className="@container mx-auto max-w-4xl px-4 pb-16 sm:px-7">
      {manifest.isError ? (
        <Failed level={1} failure={toFailure(manifest.error)} retry={() => manifest.refetch()} />
      ) : manifest.isPending ? (
        <ListSkeleton />
      ) : (
        <DayOf day={day} days={manifest.data.days} />
      )}
    </div>
  );
}

function DayOf({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const { day: words, count } = useMessages();
  const question = useQuestion();
  const entry = days.find((candidate) => candidate.day === day);
  if (!entry) {
    return (
      <>
        <Notice level={1} title={words.none(day)} hint={words.noneHint} />
        <DayNav day={day} days={days} />
      </>
    );
  }
  return (
    <>
      <div className="flex min-h-11 items-center justify-between gap-3 pt-3">
        <p role="status" className="text-13 font-semibold">
          {count.papers(entry.papers)}
        </p>
        <DayNav day={day} days={days} />
      </div>
      <DayHeading day={day} papers={entry.papers} votes={entry.votes} question={null} level="h1" />
      <DayRows day={day} papers={entry.papers} question={question} level="h2" whole />
      <div className="flex justify-center pt-6">
        <DayNav day={day} days={days} />
      </div>
    </>
  );
}
