import { isSettled } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Failed } from '../Failed';
import { CorrectionNote } from './CorrectionNote';
import { ListBar } from './ListBar';
import { ListSkeleton } from './list/ListSkeleton';
import { ResultList } from './list/ResultList';
import { useResults } from './list/useResults';
import { NothingFound } from './NothingFound';

/**
 * The hits of a question, as far as the archive has been read.
 *
 * @param all papers of the whole archive; null: unknown
 */
export default function SearchResults({
  question,
  all,
}: {
  question: Question;
  all: number | null;
}) {
  const { count, timeline } = useMessages();
  const { client } = useArchive();
  const progress = useProgress();
  const results = useResults(question);
  if (progress.failure) {
    return <Failed level={1} failure={progress.failure} retry={client.start} />;
  }
  if (results.isError) {
    return <Failed level={1} failure={toFailure(results.error)} retry={() => results.refetch()} />;
  }
  if (results.isPending) return <ListSkeleton />;
  const settled = isSettled(progress);
  const { total, corrected, readings, relaxations } = results.data;
  return (
    <>
      <ListBar
        question={question}
        size={total > 0 || settled ? count.papers(total) : timeline.looking}
        note={all === null ? null : count.ofAll(all)}
        title={timeline.results}
        busy={results.isPlaceholderData || !settled}
      />
      <CorrectionNote question={question} corrected={corrected} readings={readings} />
      {total === 0 &&
        (settled ? (
          <NothingFound question={question} relaxations={relaxations} />
        ) : (
          <ListSkeleton />
        ))}
      <ResultList question={question} total={total} />
    </>
  );
}
