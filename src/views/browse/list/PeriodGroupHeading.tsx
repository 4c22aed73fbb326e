import { Link } from '@tanstack/react-router';
import { type Period, parsePeriod } from '../../../digest/period';
import { useMessages } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import { periodLink } from './periodLink';

type Props = {
  /** `'2025-W09'`, `'2025-02'` or `'2025'`. */
  name: string;
  /** Papers of the list in the period. */
  papers: number;
  question: Question;
};

/** A week, month or year above its papers, which leads to its own page. */
export function PeriodGroupHeading({ name, papers, question }: Props) {
  const { count, format } = useMessages();
  const period =
    parsePeriod('week', name) ?? parsePeriod('month', name) ?? parsePeriod('year', name);
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-3 border-b-2 border-ink pt-5 pb-2.5">
      <h2 className="text-19 font-bold tracking-tight">
        {period ? (
          <Link {...periodLink(period, question)} className="hover:underline">
            {period.kind === 'week' && <WeekSpan week={period} />}
            {period.kind === 'month' && format.month(name)}
            {period.kind === 'year' && name}
          </Link>
        ) : (
          name
        )}
      </h2>
      <p className="text-13 text-ink-3">{count.papers(papers)}</p>
    </header>
  );
}

function WeekSpan({ week: { days } }: { week: Period }) {
  const { format } = useMessages();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return `${format.shortDay(first)} – ${format.shortDay(last)}`;
}
