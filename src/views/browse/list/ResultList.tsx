import { Fragment } from 'react';
import { toFailure } from '../../../failure';
import { useMessages } from '../../../i18n/messages';
import { writeQuestion } from '../../../question/address';
import { type Question, sortOf } from '../../../question/question';
import { type DayCount, type ResultHit, startsDay } from '../../../search/query/results';
import { Failed } from '../../Failed';
import { DayHeading } from './DayHeading';
import { LazySection } from './LazySection';
import { ListSkeleton } from './ListSkeleton';
import { DRAWN_WHOLE, heightOf } from './listHeights';
import { PaperRow } from './PaperRow';
import { PAGE_SIZE, useResults } from './useResults';

/** Hits drawn at once where they stand under no days. */
const DRAWN = 25;

type Props = { question: Question; total: number };

/** Every paper that answers a question, by day under the days' headings, else in one row. */
export function ResultList({ question, total }: Props) {
  const pages = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, page) => page * PAGE_SIZE);
  return pages.map((offset) => (
    <LazySection
      key={offset}
      id={`${writeQuestion(question)} ${offset}`}
      eager={offset === 0}
      height={heightOf(Math.min(PAGE_SIZE, total - offset))}
    >
      {() => <ResultPage question={question} offset={offset} total={total} />}
    </LazySection>
  ));
}

function ResultPage({ question, offset, total }: Props & { offset: number }) {
  const answer = useResults(question, offset);
  if (answer.isError)
    return <Failed failure={toFailure(answer.error)} retry={() => answer.refetch()} />;
  if (answer.isPending) return <ListSkeleton />;
  const { hits, days, forms } = answer.data;
  const byDay = sortOf(question) === 'day';
  const parts = byDay ? groupByDay(hits, days) : chunks(hits);
  return parts.map(({ name, count, hits: ofPart }, place) => (
    <LazySection
      key={name}
      id={`${writeQuestion(question)} ${offset} ${name}`}
      eager={total <= DRAWN_WHOLE || (offset === 0 && place === 0)}
      height={heightOf(ofPart.length, count ? 1 : 0)}
    >
      {() => (
        <>
          {/* A day that began in the page before has its heading there. */}
          {count && (offset === 0 || startsDay(days, count.day, offset)) && (
            <DayHeading
              day={count.day}
              papers={count.papers}
              votes={null}
              question={question}
              level="h2"
            />
          )}
          <Rows
            question={question}
            hits={ofPart}
            first={hits.find(({ partial }) => partial)}
            isFirst={offset === 0 && place === 0}
            forms={forms}
            level={byDay ? 'h3' : 'h2'}
            dated={!byDay}
          />
        </>
      )}
    </LazySection>
  ));
}

function Rows(props: {
  question: Question;
  hits: readonly ResultHit[];
  /** The first of all that has a part of what was asked only. */
  first: ResultHit | undefined;
  isFirst: boolean;
  forms: readonly string[];
  level: 'h2' | 'h3';
  dated: boolean;
}) {
  const { timeline } = useMessages();
  return props.hits.map((hit, place) => (
    <Fragment key={hit.paper.id}>
      {hit === props.first && (
        <p className="border-b-2 border-ink pt-8 pb-2 text-13 text-ink-2">
          {props.isFirst && place === 0 ? timeline.onlyPartial : timeline.partial}
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

/** Hits that are drawn together, under the heading of a day or under none. */
type Part = {
  readonly name: string;
  readonly count: DayCount | null;
  readonly hits: readonly ResultHit[];
};

function groupByDay(hits: readonly ResultHit[], days: readonly DayCount[]): Part[] {
  const byDay = new Map(days.map((count) => [count.day, { count, hits: [] as ResultHit[] }]));
  for (const hit of hits) byDay.get(hit.listing.day)?.hits.push(hit);
  return [...byDay.values()]
    .filter((part) => part.hits.length > 0)
    .map((part) => ({ name: part.count.day, ...part }));
}

function chunks(hits: readonly ResultHit[]): Part[] {
  return Array.from({ length: Math.ceil(hits.length / DRAWN) }, (_, chunk) => ({
    name: `${chunk}`,
    count: null,
    hits: hits.slice(chunk * DRAWN, (chunk + 1) * DRAWN),
  }));
}
