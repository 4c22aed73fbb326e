import { useQuery } from '@tanstack/react-query';
import { type PointerEvent, useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { dayAt } from '../../digest/dayNumber';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Axis } from '../charts/Axis';
import { Bars } from '../charts/Bars';
import { type Bin, dayBins, spanOf, sumDaysByBin } from '../charts/bins';
import { dayTicks } from '../charts/dayTicks';
import { Readout } from '../charts/Readout';
import { useChartSize } from '../charts/useChartSize';
import { useFacets } from '../charts/useFacets';

/** Bars of few days would otherwise be very wide. */
const MAX_BAR_PX = 14;

/** A bar chart of the days that list papers of a question, over the whole archive. */
export function PapersOverTime({ question }: { question: Question }) {
  const words = useTexts('authors');
  const { count, format } = useMessages();
  const { days = [] } = useQuery(manifestQuery(useArchive())).data ?? {};
  const facets = useFacets(question, true);
  const span = spanOf(days);
  const { ref, width } = useChartSize();
  /** Where the pointer is, from 0 to 1; null: not on the chart. */
  const [pointer, setPointer] = useState<number | null>(null);
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    setPointer((clientX - box.left) / box.width);
  };
  const bins = span ? dayBins(span, width) : [];
  const none = bins.map(() => 0);
  const counts = facets
    ? sumDaysByBin(bins, { byDay: facets.days, repeats: facets.repeats })
    : none;
  const votes = facets ? sumDaysByBin(bins, { byDay: facets.dayVotes, repeats: [] }) : none;
  const pointed = bins.findIndex(
    ({ start, end }) => pointer !== null && start <= pointer && pointer < end,
  );
  const bar = counts[pointed] ? bins[pointed] : undefined;
  const sayBar = ({ from, to }: Bin) => {
    const ends = [...new Set([from, Math.min(to, span?.last ?? to)])];
    const days = ends.map((day) => format.shortDay(dayAt(day))).join(' – ');
    return [
      days,
      count.papers(counts[pointed] ?? 0),
      ...(__HAS_VOTES__ ? [count.votes(votes[pointed] ?? 0)] : []),
    ].join(' · ');
  };
  return (
    <figure className="pt-5 pb-3">
      <figcaption className="mb-1.5 text-12 text-ink-3">{words.overTime}</figcaption>
      <div
        ref={ref}
        className="relative h-11 border-b border-rule"
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointer(null)}
      >
        <Bars
          bins={bins}
          totals={none}
          counts={counts}
          maxBarWidth={MAX_BAR_PX / Math.max(1, width)}
          selection={{ start: 0, end: 1 }}
        />
        {bar && <Readout position={(bar.start + bar.end) / 2}>{sayBar(bar)}</Readout>}
      </div>
      {span ? <Axis ticks={dayTicks(span, width, format)} /> : <div className="h-5" />}
    </figure>
  );
}
