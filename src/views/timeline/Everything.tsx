import { daysBy, type ManifestDay } from '../../digest/manifest';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { Notice } from '../../ui/Notice';
import { useHydrated } from '../../ui/useHydrated';
import { DayHeading } from '../list/DayHeading';
import { DayRows } from '../list/DayRows';
import { LazySection } from '../list/LazySection';
import { DRAWN_WHOLE, heightOf } from '../list/rowHeight';
import { useArrival } from '../useArrival';
import { dayAnchor } from './dayAnchor';
import { ListBar } from './ListBar';

type Props = { days: readonly ManifestDay[]; question: Question };

/** The whole archive, newest day first, each day from its own file. */
export function Everything({ days, question }: Props) {
  const { timeline } = useMessages();
  const hydrated = useHydrated();
  useArrival();
  const total = sum(days);
  if (total === 0) return <Notice level={1} title={timeline.empty} hint={timeline.emptyHint} />;
  return (
    <>
      <ListBar question={question} total={total} all={null} title={timeline.title} />
      {/* The page that was rendered at build holds the newest day, on its own. */}
      {Array.from(
        daysBy('month', hydrated ? days : days.slice(0, 1)),
        ([month, ofMonth], place) => (
          <LazySection
            key={month}
            id={`month-${month}`}
            eager={place === 0 || total <= DRAWN_WHOLE}
            height={heightOf(sum(ofMonth), ofMonth.length)}
          >
            {() => <Days days={ofMonth} question={question} total={total} first={days[0]?.day} />}
          </LazySection>
        ),
      )}
    </>
  );
}

function Days(props: Props & { total: number; first: string | undefined }) {
  const { days, question, total, first } = props;
  return days.map(({ day, papers, votes }) => (
    <LazySection
      key={day}
      id={dayAnchor(day)}
      eager={day === first || total <= DRAWN_WHOLE}
      height={heightOf(papers, 1)}
    >
      {() => (
        <>
          <DayHeading day={day} papers={papers} votes={votes} question={question} level="h2" />
          <DayRows
            day={day}
            papers={papers}
            question={question}
            level="h3"
            whole={day === first || total <= DRAWN_WHOLE}
          />
        </>
      )}
    </LazySection>
  ));
}

function sum(days: readonly ManifestDay[]): number {
  return days.reduce((papers, day) => papers + day.papers, 0);
}
