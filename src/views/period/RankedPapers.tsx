import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { headlineOf } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import type { Period } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { PaperTitle } from '../browse/list/PaperTitle';
import { rowAttributes } from '../browse/list/rowsOnScreen';
import { useQuestion } from '../useQuestion';
import { PaperFacts } from './PaperFacts';

/** The lead story included. */
export const MAX_RANKED = 10;
/** The last of the first column, which phones show at once. */
const FIRST_COLUMN = 5;

/** The second to tenth most voted papers of a period, in two columns, and the way to all of them. */
export function RankedPapers({ period, papers }: { period: Period; papers: readonly Paper[] }) {
  const words = useTexts('period');
  const [isOpen, setOpen] = useState(false);
  const first = papers.slice(1, FIRST_COLUMN);
  const second = papers.slice(FIRST_COLUMN, MAX_RANKED);
  const [from, to] = [period.days[0] ?? null, period.days.at(-1) ?? null];
  return (
    <section aria-label={words[period.kind].ranked}>
      <div className="gap-x-12 min-[84rem]:grid min-[84rem]:grid-cols-2">
        <RankedList papers={first} start={2} />
        {second.length > 0 && (
          <RankedList
            papers={second}
            start={FIRST_COLUMN + 1}
            className={isOpen ? '' : 'max-sm:hidden noscript:block print:block'}
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
          <Icon name="down" size={14} />
        </button>
      )}
      <p className="pt-3 pb-5 text-13 print:hidden">
        <Link
          to="/"
          search={{ ...NO_QUESTION, from, to, sort: 'votes' }}
          className={`target inline-flex items-center ${QUIET_LINK}`}
        >
          {words.all(papers.length)}
        </Link>
      </p>
    </section>
  );
}

type ListProps = { papers: readonly Paper[]; start: number; className?: string };

function RankedList({ papers, start, className = '' }: ListProps) {
  return (
    <ol start={start} className={className}>
      {papers.map((paper, index) => (
        <li key={paper.id} className="border-b border-rule">
          <RankedPaper paper={paper} rank={start + index} />
        </li>
      ))}
    </ol>
  );
}

function RankedPaper({ paper, rank }: { paper: Paper; rank: number }) {
  const question = useQuestion();
  const titleId = useId();
  return (
    <article
      {...rowAttributes(paper.id, question)}
      aria-labelledby={titleId}
      className="flex items-baseline gap-2 py-3.5"
    >
      <span aria-hidden="true" className="w-6 shrink-0 text-14 text-ink-3">
        {rank}
      </span>
      <div className="min-w-0">
        <h3
          id={titleId}
          lang="en"
          className="font-serif text-17 leading-snug font-semibold text-pretty"
        >
          <PaperTitle paper={paper} question={question} />
        </h3>
        <p
          lang="ko"
          className="mt-1 line-clamp-2 empty:hidden text-15 leading-6 text-ink-2 print:line-clamp-none"
        >
          {headlineOf(paper)}
        </p>
        <PaperFacts paper={paper} />
      </div>
    </article>
  );
}
