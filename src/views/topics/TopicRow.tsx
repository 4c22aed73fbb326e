import { Link } from '@tanstack/react-router';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useInterface } from '../../i18n/messages';
import { ShareLine } from './ShareLine';
import { otherNames } from './topicNames';

type Props = { topic: ListedTopic; totals: TopicList['quarters'] };

/** A topic with its names, its history and its number of papers: all of it one link. */
export function TopicRow({ topic, totals }: Props) {
  const { language, messages } = useInterface();
  return (
    <Link
      to="/topic/$topic"
      params={{ topic: topic.id }}
      className="flex min-h-14 items-center gap-4 py-1 hover:bg-wash"
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate text-16">{topic[language]}</span>
        {otherNames(topic, language).map(({ lang, name }) => (
          <span key={lang} lang={lang} className="block truncate font-serif text-13 text-ink-3">
            {name}
          </span>
        ))}
      </span>
      <ShareLine topic={topic} totals={totals} />
      <span className="w-11 shrink-0 text-right text-15">
        <span aria-hidden="true">{messages.format.number(topic.papers)}</span>
        <span className="sr-only">{messages.count.papers(topic.papers)}</span>
      </span>
    </Link>
  );
}
