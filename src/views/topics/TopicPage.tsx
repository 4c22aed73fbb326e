import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { topicPage } from '../../digest/site';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { toFailure } from '../../failure';
import { useInterface, useTexts } from '../../i18n/messages';
import { PAGE } from '../../ui/classNames';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { NearTopics } from './NearTopics';
import { NoTopic } from './NoTopic';
import { QuarterBars } from './QuarterBars';
import { quarterParts } from './quarterParts';
import { RenderedTopicContext } from './RenderedTopicContext';
import { TopicAuthors } from './TopicAuthors';
import { TopicHead } from './TopicHead';
import { TopicIndex } from './TopicIndex';
import { TopicPapers } from './TopicPapers';
import { otherNames } from './topicNames';

/** What the archive knows of a topic: its papers by quarter, the best and the newest, near topics, authors. */
export function TopicPage() {
  const { topic: id } = useParams({ from: '/topic/$topic' });
  const { data, isError, error, refetch } = useQuery(topicsQuery(useArchive()));
  const topic = data?.topics.find((candidate) => candidate.id === id);
  if (data && topic) return <FoundTopic key={id} topic={topic} list={data} />;
  if (data) return <NoTopic name={id} list={data} />;
  if (isError) return <Failed level={1} failure={toFailure(error)} retry={() => refetch()} />;
  return <PendingTopic />;
}

/** The title of the previous screen must not stay. */
function PendingTopic() {
  usePageHead({ title: useTexts('topics').title, address: () => null });
  return <ListSkeleton />;
}

function FoundTopic({ topic, list }: { topic: ListedTopic; list: TopicList }) {
  const words = useTexts('topics');
  const { language, messages } = useInterface();
  const names = [topic[language], ...otherNames(topic, language).map(({ name }) => name)];
  const renderedOf = useContext(RenderedTopicContext);
  const [rendered] = useState(() => renderedOf(topic.id));
  const facts = [topic.papers].map(messages.count.papers);
  usePageHead({
    title: names.join(' · '),
    description: `${words.describe(names.join(', '), facts.join(''))} ${words.first(messages.format.shortDay(topic.first))}`,
    address: (site) => topicPage(site, topic.id),
  });
  return (
    <div className={`${PAGE} pb-16`}>
      <TopicHead topic={topic} />
      <div className="gap-10 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <TopicIndex list={list} current={topic.id} />
        <div className="min-w-0">
          {/* On a wide screen the near topics are beside the quarters, else after the papers. */}
          <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem]">
            <QuarterBars topic={topic} parts={quarterParts(list)} />
            <div className="lg:col-span-2 lg:row-start-2">
              <TopicPapers topic={topic} rendered={rendered} />
            </div>
            <NearTopics topic={topic} list={list} />
          </div>
          <TopicAuthors topic={topic} rendered={rendered.authors} />
        </div>
      </div>
    </div>
  );
}
