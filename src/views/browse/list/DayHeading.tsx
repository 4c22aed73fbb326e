import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useRef } from 'react';
import type { Day } from '../../../digest/day';
import { useMessages } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import { useHydrated } from '../../../ui/useHydrated';
import { useMeasuredHeight } from '../../../ui/useMeasuredHeight';
import { laterParts } from '../../loadAfterFirstPaint';
import { dayLink } from './links';

const DayArrow = laterParts.component(({ DayArrow }) => DayArrow);
const DayButton = laterParts.component(({ DayButton }) => DayButton);
const AfterDay = laterParts.component(({ AfterDay }) => AfterDay);

type Props = {
  day: Day;
  /** Newest first: those that its arrows lead to. */
  days: readonly { readonly day: Day }[];
  /** The newest day there is, whose year goes without saying on a phone. */
  newest: Day | undefined;
  /** null: the line above the list says how many. */
  papers: number | null;
  /** Those of them that the list has under a newer day. */
  above?: number;
  /** null: unknown, or the list holds a part of the day. */
  votes: number | null;
  /** Of the list that the heading is in. */
  question: Question;
  level: 'h1' | 'h2';
};

/** Where a column is narrow: of a phone, or with large text. */
const HIDDEN = 'max-sm:sr-only @max-[24rem]:sr-only';

/** A day in the format of the language, with its size; sticky while its papers scroll by. */
export function DayHeading(props: Props) {
  const { day, days, newest, papers, above = 0, votes, question, level: Heading } = props;
  const { count, format, day: words } = useMessages();
  const hydrated = useHydrated();
  const header = useRef<HTMLElement>(null);
  useMeasuredHeight(header, '--heading-height', dayOf);
  const [before, year, after, weekday] = format.dayParts(day);
  const isOlderYear = newest !== undefined && newest.slice(0, 4) !== day.slice(0, 4);
  // A narrow column has room for one of the two.
  const [yearClass, weekdayClass] = isOlderYear ? ['', HIDDEN] : [HIDDEN, ''];
  const name = (
    <>
      <time dateTime={day}>
        {before}
        <span className={yearClass}>{year}</span>
        {after}
      </time>{' '}
      <span className={`font-normal text-ink-2 ${weekdayClass}`}>{weekday}</span>
    </>
  );
  // Without a script the name alone leads to the day alone. Neither it nor the heading nor what follows moves
  // when the controls come.
  const late = (controls: ReactNode, plain: ReactNode) => (
    <Suspense fallback={plain}>{hydrated ? controls : plain}</Suspense>
  );
  const arrow = { day, days, question };
  return (
    <header
      ref={header}
      className="sticky top-(--sticky-top) z-10 flex min-h-13 flex-wrap items-center border-b-2 border-ink bg-paper"
    >
      {late(<DayArrow {...arrow} rel="prev" />, <span className="w-7.5 noscript:hidden" />)}
      <Heading className="text-18 font-bold">
        {late(
          <DayButton day={day} question={question}>
            {name}
          </DayButton>,
          <Link
            {...dayLink(day, question)}
            // With room for the sign of the button.
            className="target inline-flex items-center gap-1.5 pr-7 pl-2 noscript:pl-0"
          >
            {name}
          </Link>,
        )}
      </Heading>
      {late(<AfterDay {...arrow} />, <span className="min-w-11 print:hidden noscript:hidden" />)}
      {/* One line: votes that have no room in it wrap out of sight. */}
      <p className="flex h-[1.6em] min-w-min flex-1 flex-wrap justify-end overflow-hidden whitespace-pre text-13 text-ink-3">
        <span>
          {papers !== null && count.papers(papers)}
          {above > 0 && ` · ${words.above(above)}`}
        </span>
        {votes !== null && (
          <span className="max-sm:hidden">
            {papers !== null && ' · '}
            {count.votes(votes)}
          </span>
        )}
      </p>
    </header>
  );
}

/** What holds the heading and the papers that scroll beneath it. */
function dayOf(heading: HTMLElement): HTMLElement | null {
  return heading.parentElement;
}
