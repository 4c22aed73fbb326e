import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { topicsQuery } from '../../../archive/page/topicsQuery';
import type { ListedTopic } from '../../../digest/topicList';
import { useMessages, useTexts } from '../../../i18n/messages';
import { findChanges, OF_WEEKS, weeklySeries } from '../../../topics/trends';
import { QUIET_LINK } from '../../../ui/classNames';
import { RisingTopics } from '../../charts/RisingTopics';
import { useSettled } from '../../useSettled';
import { GlanceSection } from './GlanceSection';

/** Three rows of two. */
const MAX_TOPICS = 6;

/** The topics that have risen in the last four weeks of the archive; nothing where none has. */
export function RisingNow() {
  const words = useTexts('trends');
  const { nav } = useMessages();
  // What is above it has been read by then, and stays where it is.
  const isSettled = useSettled();
  const { data: list } = useQuery({ ...topicsQuery(useArchive()), enabled: isSettled });
  if (!isSettled || !list) return null;
  const seriesOf = (topic: ListedTopic) => weeklySeries(topic, list);
  const { rising } = findChanges(list.topics, seriesOf, list.weeks.length - 1, OF_WEEKS);
  if (rising.length === 0) return null;
  return (
    <GlanceSection
      title={words.rising}
      note={words.inWeeks(OF_WEEKS.now, OF_WEEKS.before)}
      more={
        <Link to="/trends" className={QUIET_LINK}>
          {nav.trends}
        </Link>
      }
    >
      <RisingTopics
        changes={rising.slice(0, MAX_TOPICS)}
        seriesOf={seriesOf}
        comparison={OF_WEEKS}
        className="mt-1 @lg:grid @lg:grid-cols-2 @lg:gap-x-10"
      />
    </GlanceSection>
  );
}
