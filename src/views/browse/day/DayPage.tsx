import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../../../archive/page/fileQueries';
import { type Day, parseDay } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { plainText } from '../../../digest/plainText';
import { dayPage } from '../../../digest/site';
import { toFailure } from '../../../failure';
import { useMessages, useTexts } from '../../../i18n/messages';
import { BUTTON } from '../../../ui/classNames';
import { Notice } from '../../../ui/Notice';
import { Failed } from '../../Failed';
import { dayAddress } from '../../share/addresses';
import { ListActions } from '../../share/ListActions';
import { usePageHead } from '../../usePageHead';
import { useQuestion } from '../../useQuestion';
import { DayHeading } from '../list/DayHeading';
import { DayRows } from '../list/DayRows';
import { ListSkeleton } from '../list/ListSkeleton';
import { MAX_DRAWN_WHOLE } from '../list/listHeights';
import { DayNav } from './DayNav';

/** One day of the archive; a notice where its address names none. */
export function DayPage() {
  const words = useTexts('day');
  const { failure } = useMessages();
  const day = parseDay(useParams({ from: '/day/$day' }).day);
  const manifest = useQuery(manifestQuery(useArchive()));
  useDayHead(day);
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
    <div className="mx-auto max-w-180 px-(--edge) pb-16">
      {manifest.data ? (
        <DayWithPapers day={day} days={manifest.data.days} />
      ) : manifest.isError ? (
        <Failed level={1} failure={toFailure(manifest.error)} retry={() => manifest.refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </div>
  );
}

/** Describes a day to previews and search engines by the titles of its papers. */
function useDayHead(day: Day | null): void {
  const words = useTexts('day');
  const { count, format } = useMessages();
  // Not asked without a day.
  const digest = useQuery({ ...digestQuery(useArchive(), day as Day), enabled: day !== null });
  const papers = digest.data ?? [];
  const titles = papers.map(({ title }) => plainText(title)).join(' · ');
  usePageHead({
    title: day ? format.day(day) : words.notADay,
    ...(papers.length > 0 && { description: `${count.papers(papers.length)}: ${titles}` }),
    address: (site) => (day && digest.data !== null ? dayPage(site, day) : null),
    picture: papers.find(({ picture }) => picture !== null)?.picture ?? null,
  });
}

function DayWithPapers({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const words = useTexts('day');
  const { count, format } = useMessages();
  const question = useQuestion();
  const router = useRouter();
  const { data: papers, isError } = useQuery(digestQuery(useArchive(), day));
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
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-3 pt-3">
        <p role="status" className="text-13 font-semibold">
          {count.papers(entry.papers)}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <ListActions
            list={{
              kind: 'papers',
              ids: papers?.map(({ id }) => id) ?? [],
              papers: papers ?? (isError ? 'failed' : 'reading'),
            }}
            name={format.day(day)}
            address={() => dayAddress(router, day)}
          />
        </div>
      </div>
      <DayHeading
        day={day}
        days={days}
        papers={entry.papers}
        votes={entry.votes}
        question={null}
        level="h1"
      />
      <DayRows
        day={day}
        papers={entry.papers}
        question={question}
        level="h2"
        whole={entry.papers <= MAX_DRAWN_WHOLE}
      />
      <div className="flex justify-center pt-6">
        <DayNav day={day} days={days} />
      </div>
    </>
  );
}
