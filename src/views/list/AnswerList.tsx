import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useArchive, useProgress } from '../../archive/ArchiveContext';
import { answerQuery } from '../../archive/queries';
import { type Question, sortOf } from '../../digest/question';
import { toFailure } from '../../failure';
import { useMessages } from '../../i18n/messages';
import { type DayCount, type ShownHit, startsDay } from '../../search/answer';
import { Failed } from '../Failed';
import { DayHeading } from './DayHeading';
import { LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { PaperRow } from './PaperRow';
import { DAY_HEIGHT, DRAWN_WHOLE, ROW_HEIGHT } from './rowHeight';

/** Hits asked for at once. The first lot holds every hit of a list that is drawn whole. */
const LOT = DRAWN_WHOLE;

/** Every paper that answers a question, by day under the days' headings, else in one row. */
export function AnswerList({ question, total }: { question: Question; total: number }) {
  const lots = Array.from({ length: Math.ceil(total / LOT) }, (_, lot) => lot * LOT);
  return lots.map((offset) => (
    <LazySection
      key={offset}
      id={`lot-${offset}`}
      eager={offset === 0}
      height={Math.min(LOT, total - offset) * ROW_HEIGHT + DAY_HEIGHT}
    >
      {() => <AnswerLot question={question} offset={offset} />}
    </LazySection>
  ));
}

/** The first lot of an answer; it tells the size of the whole. */
export function useAnswer(question: Question, offset = 0, enabled = true) {
  const window = { offset, limit: LOT };
  return useQuery({ ...answerQuery(useArchive(), question, window, useProgress()), enabled });
}

function AnswerLot({ question, offset }: { question: Question; offset: number }) {
  const answer = useAnswer(question, offset);
  if (answer.isError)
    return <Failed failure={toFailure(answer.error)} retry={() => answer.refetch()} />;
  if (answer.isPending) return <ListSkeleton />;
  const { hits, days, forms } = answer.data;
  if (sortOf(question) !== 'day') {
    return <Rows question={question} hits={hits} forms={forms} level="h2" dated />;
  }
  return groupByDay(hits, days).map(([{ day, papers }, ofDay]) => (
    <section key={day}>
      {/* A day that began in the lot before has its heading there. */}
      {(offset === 0 || startsDay(days, day, offset)) && (
        <DayHeading day={day} papers={papers} votes={null} question={question} level="h2" />
      )}
      <Rows question={question} hits={ofDay} forms={forms} level="h3" dated={false} />
    </section>
  ));
}

function Rows(props: {
  question: Question;
  hits: readonly ShownHit[];
  forms: readonly string[];
  level: 'h2' | 'h3';
  dated: boolean;
}) {
  const { timeline } = useMessages();
  const firstPartly = props.hits.find(({ partly }) => partly);
  return props.hits.map((hit) => (
    <Fragment key={hit.paper.id}>
      {hit === firstPartly && (
        <p className="border-b-2 border-ink pt-8 pb-2 text-13 text-ink-2">
          {hit === props.hits[0] ? timeline.onlyPartly : timeline.partly}
        </p>
      )}
      <PaperRow
        paper={hit.paper}
        listing={hit.listing}
        listings={hit.listings}
        question={props.question}
        asked={props.forms}
        reasons={hit.reasons}
        dated={props.dated}
        level={props.level}
      />
    </Fragment>
  ));
}

function groupByDay(
  hits: readonly ShownHit[],
  days: readonly DayCount[],
): (readonly [DayCount, readonly ShownHit[]])[] {
  return days
    .map((count) => [count, hits.filter(({ listing }) => listing.day === count.day)] as const)
    .filter(([, group]) => group.length > 0);
}
