import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { periodQuery } from '../../archive/page/periodQuery';
import type { Manifest } from '../../digest/manifest';
import { entriesIn, findPeriod, type Period, type PeriodKind } from '../../digest/period';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, PAGE } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { NearestPeriods } from './NearestPeriods';
import { PeriodBody } from './PeriodBody';
import { PeriodHeading } from './PeriodHeading';
import { usePeriodHead } from './usePeriodHead';

/** The best of a week of the archive, the newest where the address names none. */
export function WeekPage() {
  const { week = '' } = useParams({ from: '/week/{-$week}' });
  return <PeriodPage kind="week" name={week} />;
}

/** The best of a month of the archive, the newest where the address names none. */
export function MonthPage() {
  const { month = '' } = useParams({ from: '/month/{-$month}' });
  return <PeriodPage kind="month" name={month} />;
}

/** The best of a year of the archive, the newest where the address names none. */
export function YearPage() {
  const { year = '' } = useParams({ from: '/year/{-$year}' });
  return <PeriodPage kind="year" name={year} />;
}

function PeriodPage({ kind, name }: { kind: PeriodKind; name: string }) {
  const { data, isError, error, refetch } = useQuery(manifestQuery(useArchive()));
  if (data) {
    const period = findPeriod(kind, name, data.days);
    if (period) return <FoundPeriod period={period} manifest={data} />;
    return <NoPeriod kind={kind} isEmpty={name === ''} />;
  }
  if (isError) return <Failed level={1} failure={toFailure(error)} retry={() => refetch()} />;
  return <PendingPeriod kind={kind} />;
}

/** The title of the previous screen must not stay. */
function PendingPeriod({ kind }: { kind: PeriodKind }) {
  const { nav } = useMessages();
  const { year } = useTexts('period');
  usePageHead({ title: kind === 'year' ? year.title : nav[kind], address: () => null });
  return <ListSkeleton />;
}

/** @param props.isEmpty the archive has no digest yet; otherwise the address is none of a period */
function NoPeriod({ kind, isEmpty }: { kind: PeriodKind; isEmpty: boolean }) {
  const { failure, timeline } = useMessages();
  const words = useTexts('period')[kind];
  const title = isEmpty ? timeline.empty : words.unreadable;
  usePageHead({ title, address: () => null });
  return (
    <Notice level={1} title={title} hint={isEmpty ? timeline.emptyHint : words.unreadableHint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}

function FoundPeriod({ period, manifest }: { period: Period; manifest: Manifest }) {
  const words = useTexts('period')[period.kind];
  const entries = entriesIn(period, manifest.days);
  const { data, isError, error, refetch } = useQuery({
    ...periodQuery(useArchive(), manifest, period),
    enabled: entries.length > 0,
  });
  usePeriodHead(period, entries.length > 0, data);
  return (
    <div className={`${PAGE} pb-16`}>
      <PeriodHeading
        period={period}
        manifest={manifest}
        content={data ?? (isError ? 'failed' : 'reading')}
      />
      {entries.length === 0 ? (
        <Notice title={words.none} hint={words.noneHint}>
          <NearestPeriods period={period} days={manifest.days} />
        </Notice>
      ) : data ? (
        <PeriodBody
          period={period}
          entries={entries}
          manifest={manifest}
          content={data}
          retry={() => refetch()}
        />
      ) : isError ? (
        <Failed failure={toFailure(error)} retry={() => refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </div>
  );
}
