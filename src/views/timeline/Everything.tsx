import type { ManifestDay } from '../../digest/manifest';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { Notice } from '../../ui/Notice';
import { DayHeading } from '../list/DayHeading';
import { DayRows } from '../list/DayRows';
import { LazySection } from '../list/LazySection';
import { DAY_HEIGHT, DRAWN_WHOLE, ROW_HEIGHT } from '../list/rowHeight';
import { useArrival } from '../useArrival';
import { dayAnchor } from './dayAnchor';
import { ListBar } from './ListBar';

/** The whole archive, newest day first, each day from its own file. */
export function Everything(props: { days: readonly ManifestDay[]; question: Question }) {
  const { timeline } = useMessages();
  useArrival();
  const total = props.days.reduce((sum, { papers }) => sum + papers, 0);
  if (total === 0) return <Notice level={1} title={timeline.empty} hint={timeline.emptyHint} />;
  return (
    <>
      <ListBar question={props.question} total={total} all={null} title={timeline.title} />
      {props.days.map(({ day, papers, votes }, place) => (
        <LazySection
          key={day}
          id={dayAnchor(day)}
          eager={place === 0 || total <= DRAWN_WHOLE}
          height={papers * ROW_HEIGHT + DAY_HEIGHT}
        >
          {() => (
            <>
              <DayHeading
                day={day}
                papers={papers}
                votes={votes}
                question={props.question}
                level="h2"
              />
              <DayRows day={day} papers={papers} question={props.question} level="h3" />
            </>
          )}
        </LazySection>
      ))}
    </>
  );
}
