import { useQuery } from '@tanstack/react-query';
import { isReading } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/workerQueries';
import type { ListedTopic } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { NameRow } from '../NameRow';

const WINDOW = { offset: 0, limit: 8 };
const MIN_PAPERS = 2;

/** The authors with most papers of a topic, of which they have several; shown once all of it is read. */
export function TopicAuthors({ topic }: { topic: ListedTopic }) {
  const words = useTexts('topics');
  const { count } = useMessages();
  const progress = useProgress();
  const isRead = !isReading(progress);
  const question = { ...NO_QUESTION, topics: [topic.id] };
  const { data } = useQuery({
    ...authorsQuery(useArchive(), question, '', WINDOW, progress),
    enabled: isRead,
  });
  const authors = (data?.authors ?? []).filter(({ papers }) => papers >= MIN_PAPERS);
  if (!isRead || data?.completeness !== 'complete' || authors.length === 0) return null;
  return (
    <section aria-labelledby="topic-authors" className="border-t-2 border-ink py-4">
      <h2 id="topic-authors" className="text-15 font-bold">
        {words.authors}
      </h2>
      <ol className="mt-1 grid sm:grid-cols-2 sm:gap-x-10">
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
