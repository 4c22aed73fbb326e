import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Axis } from '../charts/Axis';
import { Bars } from '../charts/Bars';
import { dayBins, spanOf, sumDaysByBin } from '../charts/bins';
import { dayTicks } from '../charts/dayTicks';
import { useChartSize } from '../charts/useChartSize';
import { useFacets } from '../charts/useFacets';

/** Bars of few days would otherwise be very wide. */
const MAX_BAR_PX = 14;

/** A bar chart of the days that list papers of a question, over the whole archive. */
export function PapersOverTime({ question }: { question: Question }) {
  const words = useTexts('authors');
  const { format } = useMessages();
  const { days = [] } = useQuery(manifestQuery(useArchive())).data ?? {};
  const facets = useFacets(question, true);
  const span = spanOf(days);
  const { ref, width } = useChartSize();
  const bins = span ? dayBins(span, width) : [];
  const none = bins.map(() => 0);
  const counts = facets
    ? sumDaysByBin(bins, { byDay: facets.days, repeats: facets.repeats })
    : none;
  return (
    <figure className="pt-5 pb-3">
      <figcaption className="mb-1.5 text-12 text-ink-3">{words.overTime}</figcaption>
      <div ref={ref} className="relative h-11 border-b border-rule">
        <Bars
          bins={bins}
          totals={none}
          counts={counts}
          maxBarWidth={MAX_BAR_PX / Math.max(1, width)}
          selection={{ start: 0, end: 1 }}
        />
      </div>
      {span ? <Axis ticks={dayTicks(span, width, format)} /> : <div className="h-5" />}
    </figure>
  );
}
