import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Notice } from '../../ui/Notice';
import { useHydrated } from '../../ui/useHydrated';
import { useArrival } from '../useArrival';
import { dayAnchor } from './dayAnchor';
import { ListBar } from './ListBar';
import { DayHeading } from './list/DayHeading';
import { DayRows } from './list/DayRows';
import { LazySection } from './list/LazySection';
import { DRAWN_WHOLE, heightOf } from './list/listHeights';

type Props = { days: readonly ManifestDay[]; question: Question };

/** The whole archive, newest day first, each day from its own file. */
export function ArchiveList({ days, question }: Props) {
  const { timeline } = useMessages();
  const hydrated = useHydrated();
  useArrival();
  const total = sum(days);
  if (total === 0) return <Notice level={1} title={timeline.empty} hint={timeline.emptyHint} />;
  return (
    <>
      <ListBar question={question} total={total} all={null} title={timeline.title} />
      {/* The page that was rendered at build holds the newest day, on its own. */}
      {(hydrated ? days : days.slice(0, 1)).map(({ day, papers, votes }, place) => {
        const whole = (place === 0 ? papers : total) <= DRAWN_WHOLE;
        return (
          // Every day has its place from the start: the rail and links lead to any of them.
          <LazySection key={day} id={dayAnchor(day)} eager={whole} height={heightOf(papers, 1)}>
            {() => (
              <>
                <DayHeading
                  day={day}
                  papers={papers}
                  votes={votes}
                  question={question}
                  level="h2"
                />
                <DayRows day={day} papers={papers} question={question} level="h3" whole={whole} />
              </>
            )}
          </LazySection>
        );
      })}
    </>
  );
}

function sum(days: readonly ManifestDay[]): number {
  return days.reduce((papers, day) => papers + day.papers, 0);
}
