import { Link } from '@tanstack/react-router';
import { sizeOf } from '../../digest/archiveSize';
import { daysBy, type ManifestDay, type ManifestDays } from '../../digest/manifest';
import { monthsOf } from '../../digest/month';
import { type Period, parsePeriod } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { periodLink } from '../browse/list/periodLink';
import { useQuestion } from '../useQuestion';
import { ColumnBar } from './ColumnBar';
import { PeriodLink } from './PeriodLink';
import { SideSection } from './SideSection';

/** Months below the bars: the first of each quarter. */
const TICK_STEP = 3;

type Props = {
  period: Period;
  /** Of the year. */
  entries: readonly ManifestDay[];
  repeats: ManifestDays['repeats'];
};

/** The months of a year, each a link to its page: bars where a mouse can point at one of twelve, else a table. */
export function YearMonths({ period, entries, repeats }: Props) {
  const words = useTexts('period');
  const { format } = useMessages();
  const byMonth = daysBy('month', entries);
  const months = monthsOf(period.name).flatMap((name) => {
    const month = parsePeriod('month', name);
    const days = byMonth.get(name) ?? [];
    const { papers, listings } = sizeOf(days, repeats);
    return month ? [{ month, days, papers: papers ?? listings }] : [];
  });
  const most = Math.max(...months.map(({ papers }) => papers));
  return (
    <SideSection title={words.year.days} hint={words.monthsHint}>
      <ol className="hidden lg:pointer-fine:flex">
        {months.map(({ month, days, papers }, index) => (
          <li key={month.name} className="min-w-0 flex-1">
            {days.length > 0 ? (
              <MonthBar month={month} papers={papers} most={most} />
            ) : (
              <span className="block h-16 border-b border-rule" />
            )}
            {index % TICK_STEP === 0 && (
              <span
                aria-hidden="true"
                className="flex justify-center text-11 whitespace-nowrap text-ink-3"
              >
                {format.shortMonthOfYear(month.name)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ol className="grid grid-cols-6 lg:pointer-fine:hidden">
        {months.map(({ month, days }) => (
          <li key={month.name}>
            <PeriodLink period={month} entries={days} repeats={repeats} />
          </li>
        ))}
      </ol>
    </SideSection>
  );
}

type BarProps = { month: Period; papers: number; most: number };

function MonthBar({ month, papers, most }: BarProps) {
  const { count, format } = useMessages();
  const label = `${format.month(month.name)} ${count.papers(papers)}`;
  return (
    <Link
      {...periodLink(month, useQuestion())}
      // Moving over them must not load a pack for each.
      preload={false}
      aria-label={label}
      title={label}
      className="block text-ink-2 hover:bg-wash hover:text-ink"
    >
      <ColumnBar share={most === 0 ? 0 : papers / most} />
    </Link>
  );
}
