import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import type { Period } from '../../digest/period';
import { quarterOf } from '../../digest/quarter';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useTexts } from '../../i18n/messages';
import { findChanges, OF_QUARTERS, quarterlySeries } from '../../topics/trends';
import { RisingTopics } from '../charts/RisingTopics';
import { useSettled } from '../useSettled';
import { SideSection } from './SideSection';

const MAX_TOPICS = 6;
/** Quarters that are drawn, the last of them that of the period. */
const MAX_BARS = 6;

/**
 * The topics that have risen in the quarter of a month, as the page of trends has them: of a month alone most topics
 * have too few papers. Of a year, those that have risen in its last quarter over the quarters before it in the year.
 * Nothing where none has risen.
 */
export function RisingInPeriod({ period }: { period: Period }) {
  const words = useTexts('trends');
  const { inYear } = useTexts('period');
  // The page rendered at build has none of it.
  const isSettled = useSettled();
  const { data: list } = useQuery({ ...topicsQuery(useArchive()), enabled: isSettled });
  if (!isSettled || !list) return null;
  const { end, comparison } = spanOf(period, list.quarters);
  const name = list.quarters[end]?.name;
  const seriesOf = (topic: ListedTopic) => quarterlySeries(topic, list).slice(0, end + 1);
  const { rising } = findChanges(list.topics, seriesOf, end, comparison);
  if (!name || rising.length === 0) return null;
  const said = words.quarter(name);
  return (
    <SideSection
      title={words.rising}
      hint={comparison === OF_QUARTERS ? words.inQuarter(said) : inYear(said, comparison.before)}
    >
      <RisingTopics
        changes={rising.slice(0, MAX_TOPICS)}
        seriesOf={(topic) => seriesOf(topic).slice(-MAX_BARS)}
        comparison={comparison}
      />
    </SideSection>
  );
}

/** The last quarter of a period among those of the list, and what it is compared with. */
function spanOf({ kind, days }: Period, quarters: TopicList['quarters']) {
  const [first, last] = [days[0], days.at(-1)].map((day) => day && quarterOf(day));
  if (!first || !last) return { end: -1, comparison: OF_QUARTERS };
  const start = quarters.findIndex(({ name }) => name >= first);
  const end = quarters.findLastIndex(({ name }) => name <= last);
  // The first quarter of a year has none before it there.
  const isAlone = kind === 'month' || end <= start;
  return { end, comparison: isAlone ? OF_QUARTERS : { ...OF_QUARTERS, before: end - start } };
}
