import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { topicsQuery } from '../../archive/page/topicsQuery';
import type { ManifestDays } from '../../digest/manifest';
import { type Site, siteAddress } from '../../digest/site';
import type { TopicList } from '../../digest/topicList';
import { toFailure } from '../../failure';
import { useInterface, useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Hatching } from '../charts/Hatching';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { Changes } from './Changes';
import { Comparison } from './Comparison';
import { MostPapers } from './MostPapers';
import { sayTrends } from './sayTrends';
import { TrendHead } from './TrendHead';
import { type TrendView, trendView } from './trendView';

/** Which topics rise and fall in a quarter, and how some of them compare over time. */
export function TrendsPage() {
  const archive = useArchive();
  const { quarter } = useSearch({ from: '/trends' });
  const manifest = useQuery(manifestQuery(archive));
  const topics = useQuery(topicsQuery(archive));
  const failed = [manifest, topics].find(({ isError }) => isError);
  if (manifest.data && topics.data) {
    // The topics are those of the archive, without digests of the reader's own.
    const days = manifest.data.archive ?? manifest.data;
    const view = trendView(topics.data, days.days, quarter);
    return view ? <Trends view={view} list={topics.data} days={days} /> : <NoTopics />;
  }
  return failed ? (
    <Failed level={1} failure={toFailure(failed.error)} retry={() => failed.refetch()} />
  ) : (
    <Pending />
  );
}

/** Whatever is compared, and of which quarter: one page for engines. */
const address = (site: Site) => siteAddress(site, 'trends/');

/** The title of the previous screen must not stay. */
function Pending() {
  const { title } = useTexts('trends');
  usePageHead({ title, address });
  return (
    <Page title={title}>
      <ListSkeleton />
    </Page>
  );
}

function NoTopics() {
  const { failure } = useMessages();
  const words = useTexts('trends');
  usePageHead({ title: words.title, address: () => null });
  return (
    <Notice level={1} title={words.noTopics} hint={words.noTopicsHint}>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}

function Trends(props: { view: TrendView; list: TopicList; days: ManifestDays }) {
  const { view, list } = props;
  const words = useTexts('trends');
  const { language } = useInterface();
  const { rising, falling } = view.changes;
  const sentences = sayTrends(view, words, language);
  usePageHead({
    title: words.title,
    description: sentences.join(' '),
    address,
  });
  return (
    <Page title={words.title} aside={<TrendHead view={view} list={list} />}>
      <Summary view={view} sentences={sentences} />
      <Hatching />
      {rising.length + falling.length > 0 ? (
        <div className="gap-x-12 lg:grid lg:grid-cols-2">
          <Changes view={view} kind="rising" />
          <Changes view={view} kind="falling" />
        </div>
      ) : (
        <MostPapers view={view} />
      )}
      <Comparison {...props} />
    </Page>
  );
}

/** What has changed most clearly, and what has been counted. */
function Summary({ view, sentences }: { view: TrendView; sentences: readonly string[] }) {
  const words = useTexts('trends');
  const { format } = useMessages();
  const { quarter, quarters } = view;
  const [first] = quarters;
  const name = words.quarter(quarter.name);
  return (
    <div className="items-end justify-between gap-x-12 border-b-2 border-ink py-5 lg:flex">
      <p className="text-19 leading-8 font-bold text-balance sm:text-23">
        {sentences.map((sentence) => (
          <span key={sentence} className="block">
            {sentence}
          </span>
        ))}
      </p>
      <p className="mt-2 shrink-0 text-13 text-ink-3">
        <span className="block">{words.subtitle}</span>
        <span className="block">
          {quarter.until
            ? words.until(name, format.dayOfYear(quarter.until), quarter.papers)
            : words.whole(name, quarter.papers)}
        </span>
        {first?.since && (
          <span className="block">
            {words.since(words.quarter(first.name), format.dayOfYear(first.since))}
          </span>
        )}
      </p>
    </div>
  );
}
