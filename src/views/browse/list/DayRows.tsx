import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import { toFailure } from '../../../failure';
import type { Question } from '../../../question/question';
import { entriesOfDay } from '../../../search/query/paperStore';
import { Failed } from '../../Failed';
import { chunks } from './chunks';
import { LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { useListHeights } from './listHeights';
import { PaperRow } from './PaperRow';

type Props = {
  day: Day;
  /** As the index counts them: their height is reserved, so that the days below do not move. */
  papers: number;
  question: Question;
  level: 'h2' | 'h3';
  /** Draws all rows at once; else those near the screen, a few at a time. */
  whole: boolean;
  /** The first paper leads the front page. */
  hasLead?: boolean;
};

/** Rows drawn at once: as many as a slow phone draws between two frames. */
const CHUNK_SIZE = 8;

/** Every paper of a day, in the order of its digest. */
export function DayRows({ day, papers, question, level, whole, hasLead = false }: Props) {
  const digest = useQuery(digestQuery(useArchive(), day));
  const heights = useListHeights();
  if (digest.data === undefined) {
    if (digest.isError) {
      return <Failed failure={toFailure(digest.error)} retry={() => digest.refetch()} />;
    }
    return (
      <div className="print:hidden" style={{ minHeight: heights.estimate(papers) }}>
        <ListSkeleton />
      </div>
    );
  }
  const entries = entriesOfDay(digest.data ?? []);
  const size = whole ? Math.max(1, entries.length) : CHUNK_SIZE;
  return chunks(entries, size).map((chunk, index) => (
    <LazySection
      key={chunk[0]?.paper.id}
      name={`${day} ${index}`}
      drawn={whole ? 'at-once' : 'near'}
      height={heights.estimate(chunk.length)}
    >
      {() =>
        chunk.flatMap(({ paper, listings }) =>
          listings.map((listing) => (
            <PaperRow
              key={paper.id}
              paper={paper}
              listing={listing}
              listings={listings}
              question={question}
              highlighter={null}
              level={level}
              isLead={hasLead && listing.rank === 1}
            />
          )),
        )
      }
    </LazySection>
  ));
}
