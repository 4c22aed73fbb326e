import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/ArchiveContext';
import { digestQuery } from '../../archive/queries';
import type { Day } from '../../digest/day';
import type { Question } from '../../digest/question';
import { toFailure } from '../../failure';
import { entriesOfDay } from '../../search/catalogue';
import { Failed } from '../Failed';
import { ListSkeleton } from './ListSkeleton';
import { PaperRow } from './PaperRow';
import { heightOf } from './rowHeight';

type Props = {
  day: Day;
  /** How many the archive says there are: their room is kept, so that the days below stay in place. */
  papers: number;
  question: Question;
  level: 'h2' | 'h3';
};

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
  return entriesOfDay(digest.data ?? []).flatMap(({ paper, listings }) =>
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
  );
}
