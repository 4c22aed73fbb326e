import { Link } from '@tanstack/react-router';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages, useTexts } from '../../i18n/messages';
import { dayTone } from '../browse/calendar/dayTone';
import { dayLink } from '../browse/list/links';

type Props = {
  /** Seven days each; null where a day is of another month. */
  weeks: readonly (readonly (Day | null)[])[];
  /** Of each week; 0: Sunday. */
  firstWeekday: 0 | 1;
  entries: readonly ManifestDay[];
  label?: string;
  className: string;
};

/** Days in weeks, with their number of papers. */
export function DayTable({ weeks, firstWeekday, entries, label, className }: Props) {
  const { weekdays } = useTexts('calendar');
  const columns = [...weekdays.slice(firstWeekday), ...weekdays.slice(0, firstWeekday)];
  return (
    <table
      aria-label={label}
      className={`w-full table-fixed border-collapse text-center ${className}`}
    >
      <thead>
        <tr className="text-12 text-ink-3">
          {columns.map((weekday) => (
            <th key={weekday} scope="col" className="font-normal">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name
          <tr key={place}>
            {week.map((day, weekday) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month has no name
              <td key={weekday} className="p-0.5">
                {day && <DayCell day={day} entries={entries} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CELL = 'flex min-h-11 flex-col items-center justify-center rounded-md leading-tight';

function DayCell({ day, entries }: { day: Day; entries: Props['entries'] }) {
  const { format, count } = useMessages();
  const entry = entries.find((candidate) => candidate.day === day);
  const date = <time dateTime={day}>{Number(day.slice(8))}</time>;
  if (!entry) return <span className={`${CELL} text-ink-3`}>{date}</span>;
  return (
    <Link {...dayLink(day)} className={`${CELL} ${dayTone(entry.papers)} hover:underline`}>
      {date}
      <span aria-hidden="true" className="text-12 text-ink-2">
        {format.number(entry.papers)}
      </span>
      <span className="sr-only">{count.papers(entry.papers)}</span>
    </Link>
  );
}
