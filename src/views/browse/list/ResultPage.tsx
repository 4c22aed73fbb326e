import { Fragment } from 'react';
import { useMessages } from '../../../i18n/messages';
import { writeQuestion } from '../../../question/address';
import { type Question, sortOf } from '../../../question/question';
import { createHighlighter, type Highlighter } from '../../../search/display/highlight';
import type { ResultHit, Results } from '../../../search/query/results';
import { DayHeading } from './DayHeading';
import { LazySection } from './LazySection';
import { MAX_DRAWN_WHOLE, useListHeights } from './listHeights';
import { PaperRow } from './PaperRow';
import { groupHits } from './resultGroups';
import { useHitPaper } from './useHitPaper';

type Props = {
  question: Question;
  /** Of the first hit of the page. */
  offset: number;
  /** Hits of the whole list. */
  total: number;
  results: Results;
};

/** One page of hits, in groups that are drawn when they come near the screen. */
export function ResultPage({ question, offset, total, results }: Props) {
  const heights = useListHeights();
  const { hits, days, forms, mostVotes } = results;
  const highlighter = createHighlighter(forms);
  const byDay = sortOf(question) === 'day';
  const overDays = byDay ? null : { mostVotes };
  const firstPartial = hits.find(({ partial }) => partial);
  return groupHits(hits, byDay ? days : null, offset).map((group, index) => {
    const isFirst = offset === 0 && index === 0;
    const { name, heading } = group;
    return (
      <LazySection
        key={name}
        name={`${writeQuestion(question)} ${offset} ${name}`}
        day={heading?.day}
        eager={total <= MAX_DRAWN_WHOLE || isFirst}
        height={heights.estimate(group.hits.length, heading ? 1 : 0)}
      >
        {() => (
          <>
            {heading && (
              <DayHeading
                day={heading.day}
                days={days}
                papers={heading.papers + heading.above}
                above={heading.above}
                votes={null}
                question={question}
                level="h2"
              />
            )}
            {group.hits.map((hit, hitIndex) => (
              <Fragment key={hit.paper.id}>
                {hit === firstPartial && <PartialDivider isFirst={isFirst && hitIndex === 0} />}
                <ResultRow
                  question={question}
                  hit={hit}
                  highlighter={highlighter}
                  overDays={overDays}
                />
              </Fragment>
            ))}
          </>
        )}
      </LazySection>
    );
  });
}

/** Separates hits that match all of what was asked from those that match a part of it. */
function PartialDivider({ isFirst }: { isFirst: boolean }) {
  const { timeline } = useMessages();
  return (
    <p className="border-b-2 border-ink pt-8 pb-2 text-13 text-ink-2">
      {isFirst ? timeline.onlyPartial : timeline.partial}
    </p>
  );
}

function ResultRow(props: {
  question: Question;
  hit: ResultHit;
  highlighter: Highlighter;
  overDays: { readonly mostVotes: number | null } | null;
}) {
  const { hit, overDays } = props;
  return (
    <PaperRow
      {...useHitPaper(hit)}
      listing={hit.listing}
      listings={hit.listings}
      question={props.question}
      highlighter={props.highlighter}
      reasons={hit.reasons}
      overDays={overDays}
      level={overDays ? 'h2' : 'h3'}
    />
  );
}
