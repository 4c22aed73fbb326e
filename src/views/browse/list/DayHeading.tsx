import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Day } from '../../../digest/day';
import { useMessages } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import { useMeasuredHeight } from '../../../ui/useMeasuredHeight';
import { dayLink } from './links';

type Props = {
  day: Day;
  papers: number;
  /** Those of them that the list has under a newer day. */
  above?: number;
  /** null: unknown, or the list holds a part of the day. */
  votes: number | null;
  /** Of the link to the day's page; null on that page itself. */
  question: Question | null;
  level: 'h1' | 'h2';
};

/** A day in the format of the language, with its size; sticky while its papers scroll by. */
export function DayHeading({ day, papers, above = 0, votes, question, level }: Props) {
  const { format, day: words } = useMessages();
  const header = useRef<HTMLElement>(null);
  useMeasuredHeight(header, '--heading-height', dayOf);
  const Heading = level;
  const name = (
    <>
      <time dateTime={day}>{format.day(day)}</time>{' '}
      <span className="ml-1 text-15 font-normal text-ink-2">{format.weekday(day)}</span>
    </>
  );
  return (
    <header
      ref={header}
      className="sticky top-(--sticky-top) z-10 flex flex-wrap items-baseline justify-between gap-x-3 border-b-2 border-ink bg-paper pt-5 pb-2.5"
    >
      <Heading className="text-19 font-bold tracking-tight">
        {question ? (
          <Link {...dayLink(day, question)} className="hover:underline">
            {name}
          </Link>
        ) : (
          name
        )}
      </Heading>
      <p className="ml-auto text-13 text-ink-3">
        {words.totals(papers, votes)}
        {above > 0 && ` · ${words.above(above)}`}
      </p>
    </header>
  );
}

/** What holds the heading and the papers that scroll beneath it. */
function dayOf(heading: HTMLElement): HTMLElement | null {
  return heading.parentElement;
}
