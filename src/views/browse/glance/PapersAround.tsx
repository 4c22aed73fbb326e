import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../../archive/page/ArchiveContext';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { yearOf } from '../../../digest/month';
import type { Paper } from '../../../digest/paper';
import { summarizePapers } from '../../../digest/paperSummary';
import { weekdayOf } from '../../../digest/weekday';
import { useMessages, useTexts } from '../../../i18n/messages';
import { NO_QUESTION } from '../../../question/question';
import { QUIET_LINK } from '../../../ui/classNames';
import { VoteCount } from '../../VoteCount';
import { PaperTitle } from '../list/PaperTitle';
import { periodLink } from '../list/periodLink';
import { daysAround } from './daysAround';
import { GlanceSection } from './GlanceSection';
import { glanceDigestQuery } from './glanceDigestQuery';

const MAX_PAPERS = 5;

type Props = {
  day: Day;
  /** Of the archive, newest first. */
  days: readonly ManifestDay[];
  /** Papers of the day: another day may list them, too. */
  ofDay: readonly Paper[];
};

/** The most voted papers of the other days of a week, where there is none of the days before. */
export function PapersAround({ day, days, ofDay }: Props) {
  const words = useTexts('day');
  const { weekdays } = useTexts('calendar');
  const { format } = useMessages();
  const archive = useArchive();
  const { week, days: around } = daysAround(day, days);
  const digests = useQueries({
    queries: around.map((other) => glanceDigestQuery(archive, other.day)),
  });
  const [newest, oldest] = [around[0], around.at(-1)];
  if (!newest || !oldest || digests.some(({ data }) => data === undefined)) return null;
  const { papers } = summarizePapers(digests.flatMap(({ data }) => data ?? []));
  const others = papers.filter(({ id }) => !ofDay.some((paper) => paper.id === id));
  // Without its year where it is that of the day.
  const sayDay = (other: Day) =>
    yearOf(other) === yearOf(day) ? format.dayOfYear(other) : format.shortDay(other);
  const span = [...new Set([oldest.day, newest.day])].map(sayDay);
  return (
    <GlanceSection
      title={week ? words.thisWeek : words.daysBefore}
      note={span.join(' – ')}
      more={
        week && (
          <Link {...periodLink(week, NO_QUESTION)} className={QUIET_LINK}>
            {words.wholeWeek}
          </Link>
        )
      }
    >
      <ol className="mt-1">
        {others.slice(0, MAX_PAPERS).map((paper, index) => (
          <li
            key={paper.id}
            data-lead-id={paper.id}
            className="relative flex items-baseline gap-3 border-b border-rule py-2 last:border-0"
          >
            <span className="w-3 shrink-0 text-13 font-bold">{index + 1}</span>
            <PaperTitle
              paper={paper}
              question={NO_QUESTION}
              className="min-w-0 flex-1 font-serif text-16 leading-5.5 @lg:truncate"
            />
            <span className="shrink-0 text-13 text-ink-3">
              <time dateTime={paper.day}>
                {week ? weekdays[weekdayOf(paper.day)] : sayDay(paper.day)}
              </time>
              {paper.votes !== null && (
                <>
                  {' · '}
                  <VoteCount votes={paper.votes} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </GlanceSection>
  );
}
