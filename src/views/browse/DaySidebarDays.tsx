import { Link } from '@tanstack/react-router';
import type { Completeness } from '../../archive/contract';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { isWithin } from '../../question/dayFilter';
import { oneDayOf } from '../../question/oneDay';
import type { Question } from '../../question/question';
import { Bar } from '../../ui/Bar';
import { saySoFar } from '../sayFound';
import { dayPlaceLink } from './list/dayPlaceLink';

type Props = {
  days: readonly ManifestDay[];
  question: Question;
  /** Papers of a day that answer the question; null: not known. */
  papersOf: (entry: ManifestDay) => number | null;
  /** Of the numbers. */
  completeness: Completeness;
  /** Papers of the largest day: a bar of full length. */
  maxPapers: number;
  visibleDay: Day | null;
  /** The days that list the open paper. */
  chosenDays: readonly Day[];
};

/** Days as links, with a bar for the number of their papers. */
export function DaySidebarDays({
  days,
  question,
  papersOf,
  completeness,
  maxPapers,
  visibleDay,
  chosenDays,
}: Props) {
  const messages = useMessages();
  const { format, count, timeline } = messages;
  const isAlone = oneDayOf(question) !== null;
  const sayPapers = (papers: number) => saySoFar(count.papers(papers), completeness, messages);
  return (
    <ul>
      {days.map((entry) => {
        const { day } = entry;
        const papers = papersOf(entry);
        const isVisible = day === visibleDay;
        const isChosen = chosenDays.includes(day);
        const isLeftOut = papers === 0 || (!isAlone && !isWithin(day, question));
        return (
          <li key={day}>
            <Link
              {...dayPlaceLink(day, question)}
              // Without the hash every link would count as the current page.
              activeOptions={{ includeHash: true }}
              activeProps={{}}
              aria-current={isVisible ? 'location' : undefined}
              className={`sidebar-day ${isVisible ? 'bg-wash font-semibold text-ink' : ''} ${isLeftOut ? 'text-ink-3' : ''} ${isChosen ? 'rounded-l-none [box-shadow:inset_3px_0_0_var(--seal)]' : ''}`}
            >
              <time dateTime={day}>
                {format.dayOfYear(day)}
                {isChosen && <span className="sr-only"> {timeline.chosenDay}</span>}
              </time>
              <Bar
                share={(papers ?? 0) / maxPapers}
                className={`h-1 ${isVisible ? 'text-bar' : isLeftOut ? 'text-rule-2' : 'text-bar-off'}`}
              />
              <span
                title={papers === null ? undefined : sayPapers(papers)}
                className="text-right font-normal text-ink-3"
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
