import { Link, useRouter } from '@tanstack/react-router';
import type { ListedTopic } from '../../digest/topicList';
import { useInterface, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { topicAddress } from '../share/addresses';
import { ListActions } from '../share/ListActions';
import { synonymsOf } from './synonymsOf';
import { otherNames } from './topicNames';

/** The names of a topic, how many papers it has, what else it is called, and what to do with its papers. */
export function TopicHead({ topic }: { topic: ListedTopic }) {
  const words = useTexts('topics');
  const { language, messages } = useInterface();
  const router = useRouter();
  const { format, count } = messages;
  const question = { ...NO_QUESTION, topics: [topic.id] };
  const synonyms = synonymsOf(topic);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 border-b-2 border-ink pt-5 pb-3">
      <div className="min-w-0 flex-1 max-sm:basis-full">
        {/* Wide screens have the index beside the page. */}
        <Link
          to="/topics"
          className="target -ml-1.5 -mt-3 inline-flex items-center gap-1 pr-3 text-14 text-ink-2 hover:text-ink lg:hidden"
        >
          <Icon name="icon-left" />
          {messages.nav.topics}
        </Link>
        <h1 className="flex flex-wrap items-baseline gap-x-2.5 text-23 leading-8 font-bold tracking-tight sm:text-28 sm:leading-9">
          {topic[language]}
          {otherNames(topic, language).map(({ lang, name }) => (
            <span
              key={lang}
              lang={lang}
              className="font-serif text-19 font-normal tracking-normal text-ink-2 sm:text-23"
            >
              {name}
            </span>
          ))}
        </h1>
        <p className="dots mt-1 text-13 text-ink-3">
          <span>{count.papers(topic.papers)}</span>
          <span>{words.first(format.shortDay(topic.first))}</span>
          {synonyms.length > 0 && <span>{words.synonyms(synonyms.join(', '))}</span>}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 max-sm:w-full">
        <Link to="/" search={question} className={BUTTON}>
          {words.show(topic.papers)}
        </Link>
        <ListActions
          list={{ kind: 'question', question }}
          name={topic[language]}
          address={() => topicAddress(router, topic.id)}
        />
      </div>
    </div>
  );
}
