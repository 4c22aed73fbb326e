import { useMemo, useState } from 'react';
import type { Day } from '../../../digest/day';
import { firstRows } from '../../../digest/firstRows';
import { toFailure } from '../../../failure';
import type { Question } from '../../../question/question';
import { entriesOfDay } from '../../../search/query/paperStore';
import { Failed } from '../../Failed';
import { laterParts } from '../../loadAfterFirstPaint';
import { chunks, ROWS_A_TURN } from './chunks';
import { type Drawn, LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { useListHeights } from './listHeights';
import { PaperRow } from './PaperRow';
import { useDayPapers } from './useDayPapers';

const RestOfDay = laterParts.component(({ RestOfDay }) => RestOfDay);

type Props = {
  day: Day;
  /** As the index counts them: their height is reserved, so that the days below do not move. */
  papers: number;
  question: Question;
  level: 'h2' | 'h3';
  /** As of a section: all rows at once, or a few at a time, each in their turn or those near the screen. */
  drawn: Drawn;
  /** The first paper leads the front page. */
  hasLead?: boolean;
  /** A long day has its first rows alone, and a link to all. */
  isCut?: boolean;
};

/** Every paper of a day, in the order of its digest. */
export function DayRows(props: Props) {
  const { day, papers, question, level, drawn, hasLead = false, isCut = false } = props;
  const { digest, papers: read, areFirst, areShort, hasFailed } = useDayPapers(day);
  const [cameShort] = useState(areFirst && read !== undefined);
  const heights = useListHeights();
  const all = useMemo(() => entriesOfDay(read ?? []), [read]);
  if (hasFailed) {
    return <Failed failure={toFailure(digest.error)} retry={() => digest.refetch()} />;
  }
  if (read === undefined) {
    return (
      <div className="print:hidden" style={{ minHeight: heights.estimate(papers) }}>
        <ListSkeleton />
      </div>
    );
  }
  const first = firstRows(papers);
  const hasRest = (isCut || areFirst) && first < papers;
  const entries = hasRest ? all.slice(0, first) : all;
  const areAtOnce = drawn === 'at-once' || hasRest;
  // The others of a page that came with its first rows are drawn while the reader reads these.
  const atOnce = areAtOnce ? entries.slice(0, cameShort ? first : undefined) : [];
  const later = drawn === 'at-once' ? 'soon' : drawn;
  const sections = [
    ...(atOnce.length > 0 ? [atOnce] : []),
    ...chunks(entries.slice(atOnce.length), ROWS_A_TURN),
  ];
  const rows = sections.map((chunk, index) => (
    <LazySection
      key={chunk[0]?.paper.id}
      name={`${day} ${index}`}
      drawn={chunk === atOnce ? 'at-once' : later}
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
              text={areShort ? 'pending' : 'read'}
            />
          )),
        )
      }
    </LazySection>
  ));
  return (
    <>
      {rows}
      {hasRest && <RestOfDay {...{ day, question }} papers={papers - first} />}
    </>
  );
}
