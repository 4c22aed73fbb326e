import { Link } from '@tanstack/react-router';
import type { ManifestDay } from '../../digest/manifest';
import { isPlain, type Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { dayAnchor } from './dayAnchor';

/** The days of the archive with their sizes: a jump on the timeline, else the day's own page. */
export function DaysRail(props: { days: readonly ManifestDay[]; question: Question }) {
  const { format, timeline, count } = useMessages();
  const most = Math.max(1, ...props.days.map(({ papers }) => papers));
  const years = [...new Set(props.days.map(({ day }) => day.slice(0, 4)))];
  const plain = isPlain(props.question);
  return (
    <nav
      aria-label={timeline.days}
      className="sticky top-14 hidden max-h-[calc(100vh-3.5rem)] self-start overflow-y-auto py-6 pr-3 pl-5 text-13 text-ink-2 lg:block"
    >
      {years.map((year) => (
        <section key={year} className="mb-4">
          <h2 className="mb-2 text-12 font-semibold text-ink-3">{year}</h2>
          <ul>
            {props.days
              .filter(({ day }) => day.startsWith(year))
              .map(({ day, papers }) => (
                <li key={day}>
                  <Link
                    to={plain ? '/' : '/day/$day'}
                    params={{ day }}
                    search={props.question}
                    hash={plain ? dayAnchor(day) : ''}
                    className="grid grid-cols-[3.9rem_1fr_1.4rem] items-center gap-1 rounded-md px-2 py-1 hover:bg-wash hover:text-ink"
                  >
                    <time dateTime={day}>{format.dayOfYear(day)}</time>
                    <span aria-hidden="true" className="block h-1">
                      <span
                        className="block h-1 rounded-full bg-rule"
                        style={{ width: `${(papers / most) * 100}%` }}
                      />
                    </span>
                    <span className="text-right text-ink-3" title={count.papers(papers)}>
                      {papers}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
