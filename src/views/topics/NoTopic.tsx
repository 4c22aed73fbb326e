import { Link, Navigate } from '@tanstack/react-router';
import type { TopicList } from '../../digest/topicList';
import { useTexts } from '../../i18n/messages';
import { normalizeKey } from '../../korean/normalize';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { usePageHead } from '../usePageHead';

/** For a name that is no id: leads to the topic that is called so, else says that there is none, and where to look. */
export function NoTopic({ name, list }: { name: string; list: TopicList }) {
  const words = useTexts('topics');
  usePageHead({ title: words.unknown, address: () => null });
  const key = normalizeKey(name);
  const called = [
    list.topics.filter(({ ko, en }) => [ko, en].map(normalizeKey).includes(key)),
    list.topics.filter(({ spellings }) => spellings.map(normalizeKey).includes(key)),
  ].flat();
  const [topic] = called;
  if (topic && key !== '') {
    return <Navigate to="/topic/$topic" params={{ topic: topic.id }} replace />;
  }
  const text = name.replaceAll('-', ' ');
  return (
    <Notice level={1} title={words.unknown} hint={words.unknownHint}>
      <div className="flex flex-wrap gap-2">
        <Link to="/topics" className={BUTTON}>
          {words.index}
        </Link>
        <Link to="/" search={{ ...NO_QUESTION, text }} className={BUTTON}>
          {words.search(text)}
        </Link>
      </div>
    </Notice>
  );
}
