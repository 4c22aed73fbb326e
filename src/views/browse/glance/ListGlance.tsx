import { useQuery } from '@tanstack/react-query';
import { isReading } from '../../../archive/contract';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { authorsQuery } from '../../../archive/page/workerQueries';
import { sureHeadlineOf } from '../../../digest/headline';
import { useMessages, useTexts } from '../../../i18n/messages';
import { type Question, sortOf } from '../../../question/question';
import type { ResultHit } from '../../../search/query/results';
import { Skeleton } from '../../../ui/Skeleton';
import { NameRow } from '../../NameRow';
import { useHitPapers } from '../list/useHitPaper';
import { useResults } from '../list/useResults';
import { useSaidSize } from '../list/useSaidSize';
import { PaneColumns } from '../PaneColumns';
import { GlanceSection } from './GlanceSection';
import { GlanceTitle } from './GlanceTitle';
import { Stories } from './Stories';

const STORIES = { offset: 0, limit: 3 };
const AUTHORS = { offset: 0, limit: 6 };

/**
 * What answers a question, in short: its authors and most voted papers, for words the first of the list. Nothing where
 * nothing does.
 */
export function ListGlance({ question }: { question: Question }) {
  const { room, site, timeline } = useMessages();
  const words = useTexts('day');
  // By relevance the list also has papers that match a part: the glance says no other number.
  const said = useSaidSize();
  const isSearch = said?.hasWords ?? false;
  const asked = isSearch ? question : { ...question, sort: 'votes' as const };
  const { data } = useResults(asked, STORIES, said !== null);
  const isEmpty = data?.hits.length === 0;
  if (isEmpty && data.completeness === 'complete') return null;
  if (!data || !said || isEmpty) return <Skeleton label={site.loading} />;
  const { hits, mostVotes } = data;
  return (
    <PaneColumns margin={<AuthorsOfList question={question} />}>
      <GlanceTitle>
        {said.looking ?? (isSearch ? words.found(said.size) : room.list(said.size))}
      </GlanceTitle>
      <HitStories
        question={question}
        hits={hits}
        most={mostVotes}
        label={isSearch ? timeline.sorts[sortOf(question, true)] : room.mostVoted}
      />
    </PaneColumns>
  );
}

type HitStoriesProps = {
  question: Question;
  hits: readonly ResultHit[];
  /** Votes of a full bar; null: none are known. */
  most: number | null;
  label: string;
};

/** The first with a sure sentence leads. */
function HitStories({ question, hits, most, label }: HitStoriesProps) {
  const papers = useHitPapers(hits);
  const scale = { most, isLog: true };
  const stories = hits.flatMap(({ listing }, index) => {
    const paper = papers[index];
    // Its title may still be on its way.
    return paper?.title ? [{ paper, listing, scale, question, withDay: true }] : [];
  });
  const lead = stories.find(({ paper }) => sureHeadlineOf(paper) !== '') ?? stories[0];
  const others = stories.filter((story) => story !== lead);
  return <Stories label={label} stories={[lead ?? [], others].flat()} />;
}

/** Their order and numbers change while papers are read: they are shown once all are. */
function AuthorsOfList({ question }: { question: Question }) {
  const { room, count } = useMessages();
  const progress = useProgress();
  const isRead = !isReading(progress);
  const { data } = useQuery({
    ...authorsQuery(useArchive(), question, '', AUTHORS, progress),
    enabled: isRead,
  });
  // Those of one of them each are the authors of some papers, and say nothing of the list.
  const frequent = data?.authors.filter(({ papers }) => papers > 1) ?? [];
  if (!isRead || frequent.length === 0) return null;
  return (
    <GlanceSection title={room.authors}>
      <ol className="mt-1 grid @lg:grid-cols-2 @lg:gap-x-10">
        {frequent.map(({ name, papers }) => (
          <NameRow
            key={name}
            name={name}
            count={count.papers(papers)}
            link={{ to: '/author/$name', params: { name } }}
          />
        ))}
      </ol>
    </GlanceSection>
  );
}
