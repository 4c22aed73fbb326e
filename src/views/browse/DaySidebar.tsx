import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isSettled } from '../../archive/contract';
import { useProgress } from '../../archive/page/ArchiveContext';
import type { Day } from '../../digest/day';
import { daysBy, type ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { isPlain, type Question } from '../../question/question';
import { Bar } from '../../ui/Bar';
import { useFacets } from '../charts/useFacets';
import { dayAnchor } from './dayAnchor';
import { useVisibleDay } from './useVisibleDay';

/** An archive of no more days than this shows all of them; a longer one folds its older months. */
const SHOWN_WHOLE = 40;
/** Months that are open from the start where the others are folded. */
const OPEN_MONTHS = 2;

type Props = { days: readonly ManifestDay[]; question: Question };
type Part = Props & {
  /** Papers of the largest day of all, which every bar is drawn against. */
  most: number;
  /** What the question leaves of a day, null where nobody has looked; null in its place: all. */
  left: ((day: Day) => number | null) | null;
  /** The day that is being read. */
  here: string | null;
};

/** The days of the archive with their sizes: a jump on the timeline, else the day's own page. */
export default function DaySidebar({ days, question }: Props) {
  const { timeline } = useMessages();
  const plain = isPlain({ ...question, sort: null });
  const found = useFacets(question, !plain)?.days;
  const progress = useProgress(!plain);
  const isRead = (day: Day) =>
    isSettled(progress) &&
    !progress.failed.includes(day) &&
    (progress.firstDay === null || day >= progress.firstDay);
  const left = plain ? null : (day: Day) => found?.get(day) ?? (found && isRead(day) ? 0 : null);
  const here = useVisibleDay();
  const most = days.reduce((papers, day) => Math.max(papers, day.papers), 1);
  const isFolded = days.length > SHOWN_WHOLE;
  const open = [...daysBy('month', days).keys()].slice(0, OPEN_MONTHS);
  const part = { question, most, left, here };
  return (
    <nav
      aria-label={timeline.days}
      className="sticky top-14 hidden max-h-[calc(100vh-3.5rem)] self-start overflow-y-auto py-6 pr-3 pl-5 text-13 text-ink-2 lg:block print:hidden"
    >
      {Array.from(daysBy('year', days), ([year, ofYear]) => (
        <section key={year} className="mb-4">
          <h2 className="mb-2 text-12 font-semibold text-ink-3">{year}</h2>
          {isFolded ? (
            Array.from(daysBy('month', ofYear), ([month, ofMonth]) => (
              <Month
                key={month}
                {...part}
                month={month}
                days={ofMonth}
                open={open.includes(month) || here?.startsWith(month) === true}
              />
            ))
          ) : (
            <Days {...part} days={ofYear} />
          )}
        </section>
      ))}
    </nav>
  );
}

/** A month to unfold; its days are drawn when it is open. It opens by itself when one reads there. */
function Month(props: Part & { month: string; open: boolean }) {
  const { format, count } = useMessages();
  const [open, setOpen] = useState(props.open);
  const [told, setTold] = useState(props.open);
  if (told !== props.open) {
    setTold(props.open);
    if (props.open) setOpen(true);
  }
  const papers = props.days.reduce((sum, day) => sum + (papersOf(day, props.left) ?? 0), 0);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex justify-between gap-2 rounded-md px-2 py-1 font-semibold marker:content-none hover:bg-wash hover:text-ink">
        {format.monthOfYear(props.month)}
        <span className="text-ink-3" title={count.papers(papers)}>
          {format.number(papers)}
        </span>
      </summary>
      {open && <Days {...props} />}
    </details>
  );
}

function Days({ days, question, most, left, here }: Part) {
  const { format, count } = useMessages();
  const plain = isPlain(question);
  return (
    <ul>
      {days.map((entry) => {
        const { day } = entry;
        const papers = papersOf(entry, left);
        const isHere = day === here;
        return (
          <li key={day}>
            <Link
              to={plain ? '/' : '/day/$day'}
              params={{ day }}
              search={question}
              hash={plain ? dayAnchor(day) : ''}
              // Without the hash each of them would lead to the page one is on.
              activeOptions={{ includeHash: true }}
              activeProps={{}}
              aria-current={isHere ? 'location' : undefined}
              className={`grid grid-cols-[3.9rem_1fr_1.4rem] items-center gap-1 rounded-md px-2 py-1 hover:bg-wash hover:text-ink ${isHere ? 'bg-wash font-semibold text-ink' : ''}`}
            >
              <time dateTime={day}>{format.dayOfYear(day)}</time>
              <Bar
                share={(papers ?? 0) / most}
                className={`h-1 ${isHere ? 'text-seal' : 'text-rule'}`}
              />
              <span
                className="text-right font-normal text-ink-3"
                title={papers === null ? undefined : count.papers(papers)}
              >
                {papers ?? '–'}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function papersOf({ day, papers }: ManifestDay, left: Part['left']): number | null {
  return left ? left(day) : papers;
}
