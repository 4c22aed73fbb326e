import { useQuery } from '@tanstack/react-query';
import type { ListAnswer } from '../../../archive/contract';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { listPageQuery } from '../../../archive/page/listQueries';
import { toFailure } from '../../../failure';
import { useMessages } from '../../../i18n/messages';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';
import { Failed } from '../../Failed';
import { LateFinds } from './LateFinds';
import { LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { useListHeights } from './listHeights';
import { ResultPage } from './ResultPage';
import { PAGE_SIZE } from './useResults';

type Props = {
  question: Question;
  /** The list with its first page. */
  list: ListAnswer;
  /** Shows the newest edition of the list. */
  takeNewest: () => void;
};

/** Every hit of a question: by day under the headings of the days, else in one run. */
export function ResultList({ question, list, takeNewest }: Props) {
  const { timeline: words } = useMessages();
  const heights = useListHeights();
  const { total, newer } = list;
  const offsets = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, page) => {
    return page * PAGE_SIZE;
  });
  return (
    <>
      <LateFinds
        late={newer && (newer.total > total ? words.late(newer.total - total) : words.reordered)}
        note={words.lateNote}
        takeNewest={takeNewest}
      />
      {offsets.map((offset) => (
        <LazySection
          key={offset}
          name={`${writeQuestion(question)} ${offset}`}
          drawn={offset === 0 ? 'at-once' : 'near'}
          height={heights.estimate(Math.min(PAGE_SIZE, total - offset))}
          holdsSections
        >
          {() =>
            offset === 0 ? (
              <ResultPage question={question} offset={0} total={total} results={list} />
            ) : (
              <LaterPage question={question} offset={offset} list={list} />
            )
          }
        </LazySection>
      ))}
    </>
  );
}

type LaterPageProps = { question: Question; offset: number; list: ListAnswer };

function LaterPage({ question, offset, list }: LaterPageProps) {
  const window = { offset, limit: PAGE_SIZE };
  const page = useQuery(listPageQuery(useArchive(), question, window, list.edition));
  if (page.isError) {
    return <Failed failure={toFailure(page.error)} retry={() => page.refetch()} />;
  }
  if (page.isPending) return <ListSkeleton />;
  return <ResultPage question={question} offset={offset} total={list.total} results={page.data} />;
}
