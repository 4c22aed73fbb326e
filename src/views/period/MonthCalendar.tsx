import { Link } from '@tanstack/react-router';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { type Period, weekdayOf } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { dayLink } from '../browse/list/links';

/** Columns from Sunday, as weekdays from Monday. */
const COLUMNS = [6, 0, 1, 2, 3, 4, 5];

/** Papers of a day above which its cell is darker; the number is written in any case. */
const MANY_PAPERS = 18;

type Props = { period: Period; entries: readonly ManifestDay[] };

/** The days of a month in weeks, Sunday first, with their number of papers. */
export function MonthCalendar({ period, entries }: Props) {
  const { weekdays } = useTexts('period');
  return (
    <table className="w-full table-fixed text-center lg:pointer-fine:hidden">
      <thead>
        <tr className="text-12 text-ink-3">
          {COLUMNS.map((weekday) => (
            <th key={weekday} scope="col" className="font-normal">
              {weekdays[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(period).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {COLUMNS.map((weekday, column) => (
              <td key={weekday} className="p-0.5">
                <DayCell day={week[column]} entries={entries} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows of seven; days of other months are missing. */
function weeksOf({ days }: Period): (Day | undefined)[][] {
  const [first] = days;
  const before = first ? (weekdayOf(first) + 1) % 7 : 0;
  const rows = Math.ceil((before + days.length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    COLUMNS.map((_, column) => days[row * 7 + column - before]),
  );
}

const CELL = 'flex min-h-11 flex-col items-center justify-center rounded-md leading-tight';

function DayCell({ day, entries }: { day: Day | undefined; entries: Props['entries'] }) {
  const { format, count } = useMessages();
  if (day === undefined) return null;
  const entry = entries.find((candidate) => candidate.day === day);
  const date = <time dateTime={day}>{Number(day.slice(8))}</time>;
  if (!entry) return <span className={`${CELL} text-ink-3`}>{date}</span>;
  const tone = entry.papers > MANY_PAPERS ? 'bg-rule' : 'bg-wash';
  return (
    <Link {...dayLink(day)} className={`${CELL} ${tone} hover:underline`}>
      {date}
      <span aria-hidden="true" className="text-12 text-ink-2">
        {format.number(entry.papers)}
      </span>
      <span className="sr-only">{count.papers(entry.papers)}</span>
    </Link>
  );
}
