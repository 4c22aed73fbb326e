import { Link } from '@tanstack/react-router';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useInterface, useTexts } from '../../i18n/messages';

const MAX_NEAR = 7;

/** The topics that share most papers with one. */
export function NearTopics({ topic, list }: { topic: ListedTopic; list: TopicList }) {
  const words = useTexts('topics');
  const { language, messages } = useInterface();
  const near = topic.near.slice(0, MAX_NEAR).flatMap(({ id, papers }) => {
    const other = list.topics.find((candidate) => candidate.id === id);
    return other ? { other, papers } : [];
  });
  const most = near[0]?.papers ?? 1;
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near-topics" className="py-5 max-lg:border-t-2 max-lg:border-ink">
      <h2 id="near-topics" className="text-15 font-bold">
        {words.near}
        <span className="ml-2 text-12 font-normal text-ink-3">{words.nearHint}</span>
      </h2>
      <ul className="mt-1 text-14">
        {near.map(({ other, papers }) => (
          <li key={other.id} className="border-b border-rule last:border-0">
            <Link
              to="/topic/$topic"
              params={{ topic: other.id }}
              className="flex min-h-11 items-center gap-3 hover:bg-wash lg:min-h-8.5"
            >
              <span className="min-w-0 flex-1 truncate">{other[language]}</span>
              <svg aria-hidden="true" className="h-1.5 w-16 shrink-0">
                <rect width={`${(papers / most) * 100}%`} height="100%" className="fill-bar" />
              </svg>
              <span className="min-w-16 shrink-0 text-right text-13 whitespace-nowrap text-ink-3">
                {messages.count.papers(papers)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
