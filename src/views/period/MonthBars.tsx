import { Link } from '@tanstack/react-router';
import type { ManifestDay } from '../../digest/manifest';
import type { Period } from '../../digest/period';
import { useMessages } from '../../i18n/messages';
import { dayLink } from '../browse/list/links';
import { ColumnBar } from './ColumnBar';

/** Dates below the bars. */
const TICKS = [1, 5, 10, 15, 20, 25, 30];

/** A bar for each day of a month, as high as it has papers; a link to the day. */
export function MonthBars({
  period,
  entries,
}: {
  period: Period;
  entries: readonly ManifestDay[];
}) {
  const most = Math.max(...entries.map(({ papers }) => papers));
  return (
    <ol className="hidden lg:pointer-fine:flex">
      {period.days.map((day, index) => {
        const entry = entries.find((candidate) => candidate.day === day);
        const date = index + 1;
        return (
          <li key={day} className="min-w-0 flex-1">
            {entry ? (
              <DayBar entry={entry} most={most} />
            ) : (
              <span className="block h-16 border-b border-rule" />
            )}
            {TICKS.includes(date) && (
              <span
                aria-hidden="true"
                className="flex justify-center text-11 whitespace-nowrap text-ink-3"
              >
                {date}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function DayBar({ entry: { day, papers }, most }: { entry: ManifestDay; most: number }) {
  const { count, format } = useMessages();
  const label = `${format.dayOfYear(day)} ${count.papers(papers)}`;
  return (
    <Link
      {...dayLink(day)}
      aria-label={label}
      title={label}
      className="block text-ink-2 hover:bg-wash hover:text-ink"
    >
      <ColumnBar share={papers / most} />
    </Link>
  );
}
