import { useQuery } from '@tanstack/react-query';
import { isReading } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/workerQueries';
import type { ListedTopic } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { NameRow } from '../NameRow';
import {
  listAttributes,
  MAX_AUTHORS,
  MIN_OF_AUTHOR,
  type RenderedTopic,
} from './RenderedTopicContext';

const WINDOW = { offset: 0, limit: MAX_AUTHORS };

type Props = {
  topic: ListedTopic;
  /** Shown until all of the topic is read. */
  rendered: RenderedTopic['authors'];
};

/** The authors with most papers of a topic, of which they have several. */
export function TopicAuthors({ topic, rendered }: Props) {
  const words = useTexts('topics');
  const { count } = useMessages();
  const progress = useProgress();
  const isRead = !isReading(progress);
  const question = { ...NO_QUESTION, topics: [topic.id] };
  const { data } = useQuery({
    ...authorsQuery(useArchive(), question, '', WINDOW, progress),
    enabled: isRead,
  });
  const isFound = isRead && data?.completeness === 'complete';
  const found = isFound ? data.authors : rendered;
  const authors = found.filter(({ papers }) => papers >= MIN_OF_AUTHOR);
  if (authors.length === 0) return null;
  return (
    <section aria-labelledby="topic-authors" className="border-t-2 border-ink py-4">
      <h2 id="topic-authors" className="text-15 font-bold">
        {words.authors}
      </h2>
      <ol {...listAttributes(topic.id, 'authors')} className="mt-1 grid sm:grid-cols-2 sm:gap-x-10">
        {authors.map(({ name, papers }) => (
          <NameRow
            key={name}
            name={name}
            count={count.papers(papers)}
            link={{ to: '/author/$name', params: { name } }}
          />
        ))}
      </ol>
    </section>
  );
}
