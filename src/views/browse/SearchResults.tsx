import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Failed } from '../Failed';
import { sayFound } from '../sayFound';
import { CorrectionNote } from './CorrectionNote';
import { ListBar } from './ListBar';
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
  if (progress.failure) {
    return <Failed level={1} failure={progress.failure} retry={client.start} />;
  }
  if (results.isError) {
    return <Failed level={1} failure={toFailure(results.error)} retry={() => results.refetch()} />;
  }
  if (results.isPending) return <ListSkeleton />;
  const { completeness, corrected, readings, relaxations } = results.data;
  const total = totalOf(results.data);
  const isPartial = completeness === 'partial';
  return (
    <>
      <ListBar
        question={question}
        size={sayFound(total, completeness, messages)}
        note={all === null ? null : count.ofAll(all)}
        title={timeline.results}
        busy={results.isPlaceholderData || isPartial}
      />
      <CorrectionNote question={question} corrected={corrected} readings={readings} />
      {total === 0 &&
        (isPartial ? (
          <ListSkeleton />
        ) : (
          <NothingFound question={question} relaxations={relaxations} />
        ))}
      <ResultList question={question} list={results.data} takeNewest={takeNewest} />
    </>
  );
}
