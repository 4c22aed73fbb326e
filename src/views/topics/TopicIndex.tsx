import { Link } from '@tanstack/react-router';
import type { TopicList } from '../../digest/topicList';
import { useInterface, useTexts } from '../../i18n/messages';

/** Topics before and after the current one in the index. */
const AROUND = 10;

/** The topics with about as many papers, next to one on wide screens, and the way to all of them. */
export function TopicIndex({ list, current }: { list: TopicList; current: string }) {
  const words = useTexts('topics');
  const { language, messages } = useInterface();
  const { topics } = list;
  const place = topics.findIndex(({ id }) => id === current);
  const start = Math.max(0, Math.min(place - AROUND, topics.length - 2 * AROUND - 1));
  return (
    <nav aria-label={words.index} className="py-5 text-14 max-lg:hidden">
      <Link
        to="/topics"
        className="target flex items-center px-2.5 text-12 text-ink-3 hover:text-ink"
      >
        {`${words.index} · ${words.count(topics.length)}`}
      </Link>
      <ul>
        {topics.slice(start, start + 2 * AROUND + 1).map((topic) => (
          <li key={topic.id}>
            <Link
              to="/topic/$topic"
              params={{ topic: topic.id }}
              className={`flex min-h-8 items-center justify-between gap-2 border-l-[3px] px-2 hover:bg-wash ${topic.id === current ? 'border-seal bg-wash font-bold' : 'border-transparent'}`}
            >
              <span className="truncate">{topic[language]}</span>
              <span className="shrink-0 text-13 text-ink-3">
                {messages.format.number(topic.papers)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
