import { Link } from '@tanstack/react-router';
import { lazy, memo, type ReactNode, Suspense } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { readText } from '../../question/operators';
import { asksForText } from '../../question/parsedQuestion';
import type { Question } from '../../question/question';
import type { Relaxation } from '../../search/query/relaxations';
import type { Results } from '../../search/query/results';
import { Failed } from '../Failed';
import { saySoFar } from '../sayFound';
import { CorrectionNote } from './CorrectionNote';
import { ListTitle } from './ListTitle';
import { ExplainToggle } from './list/ExplainToggle';
import { type ListSize, useListSize } from './list/ListSizeContext';
import { ListSkeleton } from './list/ListSkeleton';
import { ResultList } from './list/ResultList';
import { useAnsweredQuestion } from './list/useAnsweredQuestion';
import { totalOf, useList } from './list/useList';
import { useOpenPaperId } from './list/useOpenPaperId';
import { NothingFound } from './NothingFound';

/** Opens the library, which the answer waits for. Where it does not load, the parts for idle time open it. */
const ForeignShelf = lazy(() =>
  import('../marks/ForeignShelf').catch(() => ({
    default: ({ children }: { children: ReactNode }) => children,
  })),
);

/** Rendering a list again with each key, before its answer has come, is a third of the time of a key. */
const SteadyList = memo(ResultList);

/**
 * The hits of a question, as far as the archive has been read.
 *
 * @param all papers of the whole archive; null: unknown
 */
export function SearchResults(asked: { question: Question; all: number | null }) {
  const { all } = asked;
  const messages = useMessages();
  const { count, timeline } = messages;
  const { client } = useArchive();
  const progress = useProgress();
  const { results, takeNewest } = useList(asked.question);
  const question = useAnsweredQuestion(asked.question, results.isPlaceholderData);
  const failure =
    progress.failure ?? (asksForText(readText(asked.question.text)) ? progress.textFailure : null);
  // A paper that is open names the page.
  const level = useOpenPaperId() === null ? 1 : 2;
  if (failure) return <Failed level={level} failure={failure} retry={client.start} />;
  if (results.isError) {
    const retry = () => results.refetch();
    return <Failed level={level} failure={toFailure(results.error)} retry={retry} />;
  }
  const title = <ListTitle>{timeline.results}</ListTitle>;
  if (results.isPending) {
    return (
      <>
        {title}
        <ListSkeleton />
      </>
    );
  }
  const { completeness, corrected, readings, spoken, ignored, sort, hasWords, relaxations } =
    results.data;
  const total = totalOf(results.data);
  const isPartial = completeness === 'partial';
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
      {title}
      <SaySize {...{ size, looking, note, busy, sort, hasWords }} />
      <CorrectionNote {...{ question, corrected, readings, spoken, ignored }} />
      {!isFound && <NoHits question={question} relaxations={isPartial ? null : relaxations} />}
      {isFound && <ListHead question={question} results={results.data} />}
      <SteadyList question={question} list={results.data} takeNewest={takeNewest} />
    </>
  );
}

/** The order of a list without days, what says why its papers were found, and the way to when they came. */
function ListHead({ question, results }: { question: Question; results: Results }) {
  const { timeline, filters } = useMessages();
  const { sorts, overTime } = timeline;
  const { sort, spoken, hasWords } = results;
  const isNamed = sort === 'votes' || sort === 'relevance';
  // What the words ask for orders the nearest of the papers by relevance.
  const first = spoken.find((operator) => operator.kind === 'order')?.order;
  if (!isNamed && !hasWords) return null;
  return (
    <div
      className={`flex flex-wrap items-center justify-between print:hidden ${isNamed ? 'min-h-13 border-b-2 border-ink' : 'min-h-11'}`}
    >
      <p className="text-18 font-bold">
        {isNamed && sorts[sort]}
        {sort === 'relevance' && first && ` · ${filters.first[first]}`}
      </p>
      {hasWords && (
        <p className="flex gap-2">
          <Link
            to="/trends"
            search={{ term: question.text }}
            hash="compare"
            className="target inline-flex items-center px-1 text-13 text-ink-2 hover:text-ink"
          >
            {overTime}
          </Link>
          <ExplainToggle />
        </p>
      )}
    </div>
  );
}

type NoHitsProps = {
  question: Question;
  /** null: something may be found yet. */
  relaxations: readonly Relaxation[] | null;
};

function NoHits({ question, relaxations }: NoHitsProps) {
  const nothing =
    relaxations === null ? (
      <ListSkeleton />
    ) : (
      <NothingFound question={question} relaxations={relaxations} />
    );
  if (question.kept.length === 0) return nothing;
  return (
    <Suspense fallback={nothing}>
      <ForeignShelf question={question}>{nothing}</ForeignShelf>
    </Suspense>
  );
}

function SaySize(listSize: ListSize) {
  useListSize(listSize);
  return null;
}
