import { Link } from '@tanstack/react-router';
import type { ListedTopic, TopicList } from '../../../digest/topicList';
import { useInterface, useTexts } from '../../../i18n/messages';
import { ShareLine } from '../../topics/ShareLine';
import { otherNames } from '../../topics/topicNames';

type Props = { topic: ListedTopic; totals: TopicList['quarters'] };

/** A topic in short: its names, its number of papers, its history, and the way to its page. */
export function TermCard({ topic, totals }: Props) {
  const words = useTexts('topics');
  const { language, messages } = useInterface();
  return (
    <>
      <p className="term-names">
        <strong>{topic[language]}</strong>{' '}
        {otherNames(topic, language).map(({ lang, name }) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
      </p>
      <div className="term-facts">
        <span>{messages.count.papers(topic.papers)}</span>
        <ShareLine topic={topic} totals={totals} />
      </div>
      <Link to="/topic/$topic" params={{ topic: topic.id }} className="term-link">
        {words.open}
      </Link>
    </>
  );
}
