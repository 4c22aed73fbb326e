import { isSettled } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Failed } from '../Failed';
import { RepairedNote } from './CorrectionNote';
import { ListBar } from './ListBar';
import { ListSkeleton } from './list/ListSkeleton';
import { AnswerList } from './list/ResultList';
import { useAnswer } from './list/useResults';
import { NothingFound } from './NothingFound';

/** What answers a question, as far as the archive has been read. */
export default function Answered({ question, all }: { question: Question; all: number }) {
  const { timeline } = useMessages();
  const { client } = useArchive();
  const progress = useProgress();
  const answer = useAnswer(question);
  if (progress.failure) {
    return <Failed level={1} failure={progress.failure} retry={client.start} />;
  }
  if (answer.isError) {
    return <Failed level={1} failure={toFailure(answer.error)} retry={() => answer.refetch()} />;
  }
  if (answer.isPending) return <ListSkeleton />;
  const settled = isSettled(progress);
  const { total, repaired, readings, waysOut } = answer.data;
  return (
    <>
      <ListBar
        question={question}
        total={total > 0 || settled ? total : null}
        all={all}
        title={timeline.results}
        busy={answer.isPlaceholderData || !settled}
      />
      <RepairedNote question={question} repaired={repaired} readings={readings} />
      {total === 0 &&
        (settled ? <NothingFound question={question} waysOut={waysOut} /> : <ListSkeleton />)}
      <AnswerList question={question} total={total} />
    </>
  );
}
