import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { firstDayOf } from '../../digest/month';
import { quarterOf } from '../../digest/quarter';
import type { ListedTopic } from '../../digest/topicList';
import { useTexts } from '../../i18n/messages';
import { findChanges, OF_QUARTERS, quarterlySeries } from '../../topics/trends';
import { RisingTopics } from '../charts/RisingTopics';
import { useSettled } from '../filters/useSettled';
import { SideSection } from './SideSection';

const MAX_TOPICS = 6;
/** Quarters that are drawn, the last of them that of the month. */
const MAX_BARS = 6;

/**
 * The topics that have risen in the quarter of a month, as the page of trends has them: of a month alone most topics
 * have too few papers. Nothing where none has risen.
 *
 * @param month `'2025-02'`
 */
export function RisingInQuarter({ month }: { month: string }) {
  const words = useTexts('trends');
  // The page rendered at build has none of it.
  const isSettled = useSettled();
  const { data: list } = useQuery({ ...topicsQuery(useArchive()), enabled: isSettled });
  if (!isSettled || !list) return null;
  const name = quarterOf(firstDayOf(month));
  const end = list.quarters.findIndex((quarter) => quarter.name === name);
  const seriesOf = (topic: ListedTopic) => quarterlySeries(topic, list).slice(0, end + 1);
  const { rising } = findChanges(list.topics, seriesOf, end, OF_QUARTERS);
  if (rising.length === 0) return null;
  return (
    <SideSection title={words.rising} hint={words.inQuarter(words.quarter(name))}>
      <RisingTopics
        changes={rising.slice(0, MAX_TOPICS)}
        seriesOf={(topic) => seriesOf(topic).slice(-MAX_BARS)}
        comparison={OF_QUARTERS}
      />
    </SideSection>
  );
}
