import { useQuery } from '@tanstack/react-query';
import { Fragment, lazy, Suspense } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { manifestQuery } from '../../../archive/page/fileQueries';
import type { ArxivId } from '../../../digest/arxivId';
import { NO_MANIFEST } from '../../../digest/manifest';
import { useMessages } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import { writeQuestion } from '../../../question/address';
import { oneDayOf } from '../../../question/oneDay';
import type { Question } from '../../../question/question';
import { createHighlighter, type Highlighter } from '../../../search/display/highlight';
import type { ResultHit, Results } from '../../../search/query/results';
import { periodNamer } from '../../../search/query/votePeriods';
import { useSetting } from '../../settings';
import { chunks, ROWS_A_TURN } from './chunks';
import { DayHeading } from './DayHeading';
import { LazySection } from './LazySection';
import { MAX_DRAWN_WHOLE, useListHeights } from './listHeights';
import { PaperRow } from './PaperRow';
import { PeriodGroupHeading } from './PeriodGroupHeading';
import { type CommonReason, commonReason, ownReasons } from './partialReasons';
import { Reasons } from './Reasons';
import { groupByPeriod, groupHits } from './resultGroups';
import { useHitPaper } from './useHitPaper';

/** A list is whole without it. */
const ExplainedHit = lazy(() => import('./ExplainedHit').catch(() => ({ default: () => null })));

/** Rows of a list that are on screen when it is drawn, of a phone and of most other screens. */
const FIRST_SCREEN = 5;

type Props = {
  question: Question;
  /** Of the first hit of the page. */
  offset: number;
  /** Hits of the whole list. */
  total: number;
  results: Results;
};

/** One page of hits, in groups of which each is drawn a few rows at a time when these come near the screen. */
export function ResultPage({ question, offset, total, results }: Props) {
  const heights = useListHeights();
  const { hits, days, forms, mostVotes, sort, hasWords } = results;
  const highlighter = createHighlighter(forms);
  const byDay = sort === 'day';
  const nameOf = periodNamer(sort);
  const groups = nameOf
    ? groupByPeriod(hits, days, offset, nameOf)
    : groupHits(hits, byDay ? days : null, offset);
  const overDays = byDay ? null : { mostVotes };
  const { data: manifest = NO_MANIFEST } = useQuery(manifestQuery(useArchive()));
  const daysAround = oneDayOf(question) === null ? days : manifest.days;
  const firstPartial = hits.find(({ partial }) => partial);
  const common = commonReason(hits);
  const [explain] = useSetting('explain');
  // The setting stays on from search to search; a list without words has nothing to explain.
  const isExplained = explain === 'on' && hasWords;
  const explained = isExplained ? hits.map(({ paper }) => paper.id) : null;
  const later = total <= MAX_DRAWN_WHOLE ? 'soon' : 'near';
  const row = (hit: ResultHit) => (
    <Fragment key={hit.paper.id}>
      {hit === firstPartial && (
        <PartialDivider isFirst={offset === 0 && hit === hits[0]} common={common} />
      )}
      <ResultRow
        question={question}
        hit={hit}
        common={common}
        explained={explained}
        highlighter={highlighter}
        overDays={overDays}
        level={byDay || nameOf ? 'h3' : 'h2'}
      />
    </Fragment>
  );
  let place = offset;
  return groups.map((group) => {
    const first = place;
    place += group.hits.length;
    const { heading } = group;
    const name = `${writeQuestion(question)} ${offset} ${group.name}`;
    const day = heading && 'day' in heading ? heading : null;
    const period = heading && 'period' in heading ? heading : null;
    return (
      <LazySection
        key={group.name}
        name={name}
        day={day?.day}
        drawn={first < FIRST_SCREEN || later === 'soon' ? 'at-once' : later}
        height={heights.estimate(group.hits.length, heading ? 1 : 0)}
        holdsSections
      >
        {() => (
          <>
            {day && (
              <DayHeading
                day={day.day}
                days={daysAround}
                newest={manifest.days[0]?.day}
                papers={day.papers + day.above}
                above={day.above}
                votes={null}
                question={question}
                level="h2"
              />
            )}
            {period && (
              <PeriodGroupHeading name={period.period} papers={period.papers} question={question} />
            )}
            {chunks(group.hits, ROWS_A_TURN).map((rows, turn) => {
              const at = first + turn * ROWS_A_TURN;
              return (
                <LazySection
                  // The next letter of a question finds other papers, which are drawn where these are.
                  key={at}
                  name={`${name} ${at}`}
                  drawn={at < FIRST_SCREEN ? 'at-once' : later}
                  height={heights.estimate(rows.length)}
                >
                  {() => rows.map(row)}
                </LazySection>
              );
            })}
          </>
        )}
      </LazySection>
    );
  });
}

type DividerProps = { isFirst: boolean; common: CommonReason | null };

/** Separates hits that match all of what was asked from those that match a part of it. */
function PartialDivider({ isFirst, common }: DividerProps) {
  const { timeline } = useMessages();
  return (
    <p className="border-b-2 border-ink pt-8 pb-2 text-13 text-ink-2">
      {isFirst && <span>{timeline.onlyPartial} </span>}
      {common && (
        <span>
          {timeline.below[common.kind]}:{' '}
          {common.typed.map((typed, index) => (
            <Fragment key={typed}>
              {index > 0 && ', '}
              <b lang={languageOf(typed)} className="text-ink">
                {typed}
              </b>
            </Fragment>
          ))}
        </span>
      )}
      {!isFirst && !common && timeline.partial}
    </p>
  );
}

function ResultRow(props: {
  question: Question;
  hit: ResultHit;
  common: CommonReason | null;
  /** The ids of the page, where its hits are explained. */
  explained: readonly ArxivId[] | null;
  highlighter: Highlighter;
  overDays: { readonly mostVotes: number | null } | null;
  level: 'h2' | 'h3';
}) {
  const { hit, overDays, question, explained } = props;
  const known = useHitPaper(hit);
  if (known.paper.title === '') return <RowSkeleton />;
  return (
    <PaperRow
      {...known}
      listing={hit.listing}
      listings={hit.listings}
      question={question}
      highlighter={props.highlighter}
      reasons={
        <>
          <Reasons reasons={ownReasons(hit.reasons, props.common)} />
          {explained && (
            <Suspense>
              <ExplainedHit
                question={question}
                ids={explained}
                id={hit.paper.id}
                title={known.paper.title}
              />
            </Suspense>
          )}
        </>
      }
      overDays={overDays}
      level={props.level}
    />
  );
}

/** In the place of a row whose title is on its way. */
function RowSkeleton() {
  return (
    <div aria-busy="true" className="flex h-36.5 flex-col gap-2.5 border-b border-rule pt-5">
      <span className="sr-only">{useMessages().site.loading}</span>
      {['w-11/12 h-4.5', 'w-4/5 h-4', 'w-1/3 h-3'].map((size) => (
        <span key={size} className={`rounded-sm bg-rule-2 ${size}`} />
      ))}
    </div>
  );
}
