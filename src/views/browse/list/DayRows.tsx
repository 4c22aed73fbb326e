import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/queryOptions';
import type { Day } from '../../../digest/day';
import { toFailure } from '../../../failure';
import type { Question } from '../../../question/question';
import { entriesOfDay } from '../../../search/query/paperStore';
import { Failed } from '../../Failed';
import { LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { heightOf } from './listHeights';
import { PaperRow } from './PaperRow';

type Props = {
  day: Day;
  /** How many the archive says there are: their room is kept, so that the days below stay in place. */
  papers: number;
  question: Question;
  level: 'h2' | 'h3';
  /** Draws all of them at once; else those near the screen, a few at a time. */
  whole: boolean;
};

/** Rows drawn at once: as many as a slow phone draws between two frames. */
const DRAWN = 8;

/** Every paper of a day, as its digest orders them. */
export function DayRows(props: Props) {
  const digest = useQuery(digestQuery(useArchive(), props.day));
  if (digest.isError)
    return <Failed failure={toFailure(digest.error)} retry={() => digest.refetch()} />;
  if (digest.isPending) {
    return (
      <div style={{ minHeight: heightOf(props.papers) }}>
        <ListSkeleton />
      </div>
    );
  }
  const entries = entriesOfDay(digest.data ?? []);
  const size = props.whole ? Math.max(1, entries.length) : DRAWN;
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, place) => {
    const part = entries.slice(place * size, (place + 1) * size);
    return (
      <LazySection
        key={part[0]?.paper.id}
        id={`${props.day} ${place}`}
        eager={props.whole}
        height={heightOf(part.length)}
      >
        {() =>
          part.flatMap(({ paper, listings }) =>
            listings.map((listing) => (
              <PaperRow
                key={paper.id}
                paper={paper}
                listing={listing}
                listings={listings}
                question={props.question}
                asked={[]}
                dated={false}
                level={props.level}
              />
            )),
          )
        }
      </LazySection>
    );
  });
}
