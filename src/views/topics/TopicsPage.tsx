import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { siteAddress } from '../../digest/site';
import { TOPIC_GROUPS, type TopicList } from '../../digest/topicList';
import { toFailure } from '../../failure';
import { useInterface, useTexts } from '../../i18n/messages';
import { Choices } from '../../ui/Choices';
import { FIELD } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { useDraft } from '../../ui/useDraft';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { findTopics } from '../filters/findTopics';
import { usePageHead } from '../usePageHead';
import { ordersOf, sortTopics, type TopicOrder } from './sortTopics';
import { TopicRow } from './TopicRow';

/** All topics of the archive, to be found by their names in both languages. */
export function TopicsPage() {
  const words = useTexts('topics');
  const { data, isError, error, refetch } = useQuery(topicsQuery(useArchive()));
  usePageHead({
    title: words.title,
    ...(data && data.topics.length > 0 && { description: words.description(data.topics.length) }),
    address: (site) => siteAddress(site, 'topics/'),
  });
  return (
    <Page
      title={words.title}
      aside={data && <p className="text-13 text-ink-3">{words.count(data.topics.length)}</p>}
    >
      {data && data.topics.length > 0 ? (
        <Topics list={data} />
      ) : data ? (
        <Notice title={words.empty} hint={words.emptyHint} />
      ) : isError ? (
        <Failed failure={toFailure(error)} retry={() => refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </Page>
  );
}

const GROUPS = ['all', ...TOPIC_GROUPS] as const;

function Topics({ list }: { list: TopicList }) {
  const words = useTexts('topics');
  const { language } = useInterface();
  const { name = '' } = useSearch({ from: '/topics' });
  const navigate = useNavigate();
  const [order, setOrder] = useState<TopicOrder>('most');
  const [group, setGroup] = useState<(typeof GROUPS)[number]>('all');
  const field = useDraft(name, (text) =>
    navigate({
      to: '/topics',
      search: (previous) => ({ ...previous, name: text.trim() }),
      replace: true,
      resetScroll: false,
    }),
  );
  const sorted = sortTopics(list, order, language).filter(
    (topic) => group === 'all' || topic.group === group,
  );
  const found = findTopics(sorted, name);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-4 text-14">
        <label className="w-full sm:w-80">
          <span className="sr-only">{words.find}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            className={FIELD}
            placeholder={words.findPlaceholder}
            {...field}
          />
        </label>
        <Choices
          label={words.order}
          options={ordersOf(list)}
          words={words.orders}
          chosen={order}
          onChoose={setOrder}
        />
        <Choices
          label={words.group}
          options={GROUPS}
          words={words.groups}
          chosen={group}
          onChoose={setGroup}
        />
        <p role="status" className="sr-only">
          {words.count(found.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <Notice title={words.none} hint={words.noneHint} />
      ) : (
        <ul className="mt-3 grid border-t border-rule md:grid-cols-2 md:gap-x-10 lg:grid-cols-3 2xl:grid-cols-4">
          {found.map((topic) => (
            <li key={topic.id} className="min-w-0 border-b border-rule">
              <TopicRow topic={topic} totals={list.quarters} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
