import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { readText } from '../../question/operators';
import { asksForText } from '../../question/parsedQuestion';
import { type Question, sortOf } from '../../question/question';
import { Failed } from '../Failed';
import { saySoFar } from '../sayFound';
import { CorrectionNote } from './CorrectionNote';
import { ListTitle } from './ListTitle';
import { type ListSize, useListSize } from './list/ListSizeContext';
import { ListSkeleton } from './list/ListSkeleton';
import { ResultList } from './list/ResultList';
import { totalOf, useList } from './list/useList';
import { NothingFound } from './NothingFound';

/**
 * The hits of a question, as far as the archive has been read.
 *
 * @param all papers of the whole archive; null: unknown
 */
export function SearchResults({ question, all }: { question: Question; all: number | null }) {
  const messages = useMessages();
  const { count, timeline } = messages;
  const { client } = useArchive();
  const progress = useProgress();
  const { results, takeNewest } = useList(question);
  const failure =
    progress.failure ?? (asksForText(readText(question.text)) ? progress.textFailure : null);
  if (failure) return <Failed level={1} failure={failure} retry={client.start} />;
  if (results.isError) {
    return <Failed level={1} failure={toFailure(results.error)} retry={() => results.refetch()} />;
  }
  if (results.isPending) return <ListSkeleton />;
  const { completeness, corrected, readings, spoken, ignored, relaxations } = results.data;
  const total = totalOf(results.data);
  const isPartial = completeness === 'partial';
  const sort = sortOf(question);
  const isFound = total > 0;
  const size =
    isFound || !isPartial
      ? saySoFar(count.papers(total), completeness, messages)
      : timeline.looking;
  const looking = isFound && isPartial ? timeline.looking : null;
  const note = all === null ? null : count.ofAll(all);
  const busy = results.isPlaceholderData || isPartial;
  return (
    <>
      <ListTitle>{timeline.results}</ListTitle>
      <SaySize {...{ size, looking, note, busy }} />
      <CorrectionNote {...{ question, corrected, readings, spoken, ignored }} />
      {!isFound &&
        (isPartial ? (
          <ListSkeleton />
        ) : (
          <NothingFound question={question} relaxations={relaxations} />
        ))}
      {isFound && (sort === 'votes' || sort === 'relevance') && (
        <p className="flex h-13 items-center border-b-2 border-ink text-18 font-bold print:hidden">
          {timeline.sorts[sort]}
        </p>
      )}
      <ResultList question={question} list={results.data} takeNewest={takeNewest} />
    </>
  );
}

function SaySize(listSize: ListSize) {
  useListSize(listSize);
  return null;
}
