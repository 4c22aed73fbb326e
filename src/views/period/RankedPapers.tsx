import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { sureHeadlineOf } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import { MAX_RANKED } from '../../digest/paperSummary';
import type { Period, PeriodKind } from '../../digest/period';
import { weekdayOf } from '../../digest/weekday';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { DoubtfulMark } from '../browse/list/DoubtfulMark';
import { PaperTitle } from '../browse/list/PaperTitle';
import { rowAttributes } from '../browse/list/rowsOnScreen';
import { textLanguage } from '../text/textLanguage';
import { useQuestion } from '../useQuestion';
import { VotesAfterDay } from '../VoteCount';
import { PaperFacts } from './PaperFacts';

/** The last of the first column, which phones show at once. */
const FIRST_COLUMN = 5;

type Props = {
  period: Period;
  /** Most voted first, the lead story included. */
  papers: readonly Paper[];
  /** Papers of the period. */
  total: number;
};

/** The second to tenth most voted papers of a period, in two columns, and the way to all of them. */
export function RankedPapers({ period, papers, total }: Props) {
  const words = useTexts('period');
  const [isOpen, setOpen] = useState(false);
  const first = papers.slice(1, FIRST_COLUMN);
  const second = papers.slice(FIRST_COLUMN, MAX_RANKED);
  const [from, to] = [period.days[0] ?? null, period.days.at(-1) ?? null];
  return (
    <section aria-label={words[period.kind].ranked}>
      <div className="min-[84rem]:grid min-[84rem]:grid-cols-2">
        <RankedList kind={period.kind} papers={first} start={2} className="min-[84rem]:pr-7" />
        {second.length > 0 && (
          <RankedList
            kind={period.kind}
            papers={second}
            start={FIRST_COLUMN + 1}
            className={`border-rule min-[84rem]:border-l min-[84rem]:pl-7 ${isOpen ? '' : 'max-sm:hidden noscript:block print:block'}`}
          />
        )}
      </div>
      {second.length > 0 && !isOpen && (
        <button
          type="button"
          className="flex min-h-11 w-full items-center justify-center gap-1.5 border-b border-rule text-14 sm:hidden noscript:hidden print:hidden"
          onClick={() => setOpen(true)}
        >
          {words.more(FIRST_COLUMN + 1, FIRST_COLUMN + second.length)}
          <Icon name="icon-unfold" size={14} />
        </button>
      )}
      <p className="pt-3 pb-5 text-13 print:hidden">
        <Link
          to="/"
          search={{ ...NO_QUESTION, from, to, sort: __HAS_VOTES__ ? 'votes' : null }}
          className={`target inline-flex items-center ${QUIET_LINK}`}
        >
          {words.all(total)}
        </Link>
      </p>
    </section>
  );
}

type ListProps = {
  kind: PeriodKind;
  papers: readonly Paper[];
  start: number;
  className: string;
};

function RankedList({ kind, papers, start, className }: ListProps) {
  return (
    <ol start={start} className={className}>
      {papers.map((paper, index) => (
        <li key={paper.id} className="border-b border-rule min-[84rem]:last:border-0">
          <RankedPaper kind={kind} paper={paper} rank={start + index} />
        </li>
      ))}
    </ol>
  );
}

type PaperProps = { kind: PeriodKind; paper: Paper; rank: number };

function RankedPaper({ kind, paper, rank }: PaperProps) {
  const question = useQuestion();
  const titleId = useId();
  const headline = sureHeadlineOf(paper);
  return (
    <article
      {...rowAttributes(paper.id, question)}
      aria-labelledby={titleId}
      className="relative flex items-baseline gap-2 py-3.5"
    >
      <span aria-hidden="true" className="w-6 shrink-0 text-14 text-ink-3">
        {rank}
      </span>
      <div className="min-w-0 flex-1">
        <h3
          id={titleId}
          lang="en"
          className="font-serif text-17 leading-snug font-semibold text-pretty"
        >
          <PaperTitle paper={paper} question={question} />
        </h3>
        <p
          lang={textLanguage(paper, headline)}
          className="mt-1 line-clamp-2 empty:hidden text-15 leading-6 text-pretty text-ink-2 print:line-clamp-none"
        >
          {headline}
        </p>
        <div className="sm:hidden">
          <PaperFacts paper={paper} />
        </div>
      </div>
      <DayAndVotes kind={kind} paper={paper} />
    </article>
  );
}

/** At the right of a paper where there is room: whether its summary is in doubt, its day within the period, and its votes. */
function DayAndVotes({ kind, paper }: Omit<PaperProps, 'rank'>) {
  const { day, votes } = paper;
  const words = useTexts('period');
  const { weekdays } = useTexts('calendar');
  const { format } = useMessages();
  const said = {
    week: () => weekdays[weekdayOf(day)],
    month: () => words.dayOfMonth(day),
    year: () => format.dayOfYear(day),
  };
  return (
    <p className="ml-4 shrink-0 text-13 text-ink-3 max-sm:hidden">
      {paper.isDoubtful && (
        <>
          <DoubtfulMark paper={paper} />
          {' · '}
        </>
      )}
      <time dateTime={day}>{said[kind]()}</time>
      <VotesAfterDay votes={votes} />
    </p>
  );
}
