import { Link } from '@tanstack/react-router';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import type { Period } from '../../digest/period';
import { weekdayOf } from '../../digest/weekday';
import { useMessages, useTexts } from '../../i18n/messages';
import { Bar } from '../../ui/Bar';
import { dayLink } from '../browse/list/links';
import { DayTable } from './DayTable';

type Props = {
  period: Period;
  entries: readonly ManifestDay[];
  /** Of the archive: later days may still come. */
  newest: Day | null;
};

/** The seven days of a week, Monday first; those with a digest are links. On a phone as in a calendar. */
export function WeekDays(props: Props) {
  const words = useTexts('period');
  const { period, entries } = props;
  return (
    <>
      <DayTable
        weeks={[period.days]}
        firstWeekday={1}
        entries={entries}
        label={words.week.days}
        className="my-2 sm:hidden"
      />
      <WeekRow {...props} />
    </>
  );
}

function WeekRow({ period, entries, newest }: Props) {
  const words = useTexts('period');
  const most = Math.max(...entries.map(({ papers }) => papers));
  const isLate = (day: Day) => newest !== null && day > newest;
  return (
    <ol
      aria-label={words.week.days}
      className="grid grid-cols-7 gap-px border-b-2 border-ink bg-rule text-center max-sm:hidden lg:text-left"
    >
      {period.days.map((day) => {
        const entry = entries.find((candidate) => candidate.day === day);
        return (
          <li key={day} className="min-w-0 bg-paper">
            {entry ? (
              <Link {...dayLink(day)} className={`${CELL} hover:bg-wash`}>
                <DayWithDigest entry={entry} most={most} />
              </Link>
            ) : (
              <div className={`${CELL} text-ink-3`}>
                <DateLine day={day} />
                <span className="text-12">{isLate(day) ? words.notYet : words.noDigest}</span>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const CELL = 'flex h-full flex-col gap-1 px-1 py-3 lg:px-3';

function DayWithDigest({ entry, most }: { entry: ManifestDay; most: number }) {
  const { day, papers, votes } = entry;
  const { count } = useMessages();
  return (
    <>
      <span className="lg:flex lg:items-center">
        <DateLine day={day} />
        <span className="font-bold lg:ml-auto">{count.papers(papers)}</span>
      </span>
      <span className="text-12 text-ink-3 max-lg:hidden">
        {votes !== null && count.votes(votes)}
      </span>
      <span className="mt-auto">
        <Bar share={papers / most} className="bar h-1 bg-rule text-ink-2" />
      </span>
    </>
  );
}

/** The weekday and the date: below one another on a narrow screen. */
function DateLine({ day }: { day: Day }) {
  const words = useTexts('period');
  const { weekdays } = useTexts('calendar');
  return (
    <span className="block">
      <span className="text-13 font-bold max-lg:block lg:text-15">{weekdays[weekdayOf(day)]}</span>{' '}
      <time dateTime={day}>{words.dayOfMonth(day)}</time>
    </span>
  );
}
