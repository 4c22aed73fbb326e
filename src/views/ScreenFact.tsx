import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../archive/page/ArchiveContext';
import { manifestQuery } from '../archive/page/fileQueries';
import { sizeOf } from '../digest/archiveSize';
import type { Manifest } from '../digest/manifest';
import { entriesIn, type PeriodKind, periodOf } from '../digest/period';
import { type Messages, useMessages, useTexts } from '../i18n/messages';
import { periodHeading } from './browse/list/periodName';

/** What a screen shows at the moment: `4월 8일 화요일, 21편`. Nothing where the index of days does not say. */
export function ScreenFact({ screen }: { screen: keyof Messages['nav'] }) {
  const { data } = useQuery(manifestQuery(useArchive()));
  const { count, format } = useMessages();
  const [newest] = data?.days ?? [];
  if (!data || !newest) return null;
  if (screen === 'week' || screen === 'month') return <PeriodFact kind={screen} manifest={data} />;
  if (screen !== 'timeline') return null;
  const { day, papers } = newest;
  const name = `${format.dayOfYear(day)} ${format.weekday(day)}`;
  return <Fact>{`${name}, ${count.papers(papers)}`}</Fact>;
}

/** The newest period, and how many papers it has. */
function PeriodFact({
  kind,
  manifest: { days, repeats },
}: {
  kind: PeriodKind;
  manifest: Manifest;
}) {
  const { count, format } = useMessages();
  const words = useTexts('period');
  const [newest] = days;
  if (!newest) return null;
  const period = periodOf(kind, newest.day);
  const { papers, listings } = sizeOf(entriesIn(period, days), repeats);
  const name = periodHeading(period, format, words);
  return <Fact>{`${name}, ${count.papers(papers ?? listings)}`}</Fact>;
}

function Fact({ children }: { children: string }) {
  return <span className="text-13 font-normal text-ink-3">{children}</span>;
}
