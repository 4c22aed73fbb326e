import { Fragment, lazy, Suspense } from 'react';
import { sizeOf } from '../../digest/archiveSize';
import type { Day } from '../../digest/day';
import { daysBy, type ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Notice } from '../../ui/Notice';
import { useHydrated } from '../../ui/useHydrated';
import { dayAnchor } from './dayAnchor';
import { Intro } from './glance/Intro';
import { ListTitle } from './ListTitle';
import { DayHeading } from './list/DayHeading';
import { DayRows } from './list/DayRows';
import { LazySection } from './list/LazySection';
import { MAX_DRAWN_WHOLE, useListHeights } from './list/listHeights';
import { useSinceParts } from './list/sinceParts';
import { useHasSplitView } from './list/useHasSplitView';

/** What fails to load is left out. */
const AfterNewest = lazy(() =>
  import('./glance/AfterNewest').catch(() => ({ default: () => null })),
);
/** On a phone, in pixels. */
const AFTER_NEWEST_HEIGHT = 740;

type Props = { manifest: ManifestDays; question: Question };

/** The whole archive, newest day first, each day from its own file. */
export function ArchiveList({ manifest, question }: Props) {
  const { nav, timeline } = useMessages();
  const hydrated = useHydrated();
  const heights = useListHeights();
  const hasPane = useHasSplitView();
  const { days, repeats } = manifest;
  const { listings } = sizeOf(days, repeats);
  if (listings === 0) return <Notice level={1} title={timeline.empty} hint={timeline.emptyHint} />;
  const newest = days[0]?.day;
  // The page that was rendered at build holds the newest day alone.
  const drawnDays = hydrated ? days : days.slice(0, 1);
  return (
    <>
      <ListTitle>{nav.timeline}</ListTitle>
      <AboveDays />
      {Array.from(daysBy('month', drawnDays), ([month, daysOfMonth]) => (
        // A day that grows moves what follows it: some of the months, where it would be each of a thousand days.
        <div key={month}>
          {daysOfMonth.map(({ day, papers, votes }) => {
            const isNewest = day === newest;
            const whole = (isNewest ? papers : listings) <= MAX_DRAWN_WHOLE;
            const rows = whole ? (isNewest ? 'at-once' : 'soon') : 'near';
            return (
              // Every day has its section from the start: sidebar and links lead to any of them.
              <Fragment key={day}>
                <LazySection
                  name={dayAnchor(day)}
                  anchor={dayAnchor(day)}
                  day={day}
                  // The page that was rendered at build has the first rows of any day.
                  drawn={whole || isNewest ? 'at-once' : 'near'}
                  height={heights.estimate(papers, 1)}
                  holdsSections
                >
                  {() => (
                    <>
                      <SinceMark day={day} />
                      <DayHeading
                        day={day}
                        days={days}
                        newest={newest}
                        papers={papers}
                        votes={votes}
                        question={question}
                        level="h2"
                      />
                      <DayRows
                        day={day}
                        papers={papers}
                        question={question}
                        level="h3"
                        drawn={rows}
                        hasLead={isNewest}
                        isCut={!hydrated}
                      />
                    </>
                  )}
                </LazySection>
                {isNewest && hydrated && !hasPane && (
                  <LazySection name="after-newest" drawn="near" height={AFTER_NEWEST_HEIGHT}>
                    {() => (
                      <Suspense fallback={null}>
                        <AfterNewest day={day} days={days} />
                      </Suspense>
                    )}
                  </LazySection>
                )}
              </Fragment>
            );
          })}
        </div>
      ))}
    </>
  );
}

/** What introduces the page, or what is new. Apart from the days: what comes late renders none of them. */
function AboveDays() {
  const since = useSinceParts();
  return (
    // One place for both: what comes late moves nothing.
    <div className="grid min-h-11 *:[grid-area:1/1] xl:hidden print:hidden">
      <Intro className={`py-1.5 ${since ? 'invisible' : ''}`} />
      {since?.line}
    </div>
  );
}

function SinceMark({ day }: { day: Day }) {
  const mark = useSinceParts()?.mark;
  return mark?.day === day && mark.line;
}
