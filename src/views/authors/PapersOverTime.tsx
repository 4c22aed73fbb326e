import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { dayNumber } from '../../digest/day';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Axis } from '../charts/Axis';
import { Bars } from '../charts/Bars';
import { dayBins, fill, spanOf } from '../charts/bins';
import { dayTicks } from '../charts/dayTicks';
import { useChartSize } from '../charts/useChartSize';
import { useFacets } from '../charts/useFacets';

/** Of a bar, where there are few. */
const WIDEST_PX = 14;

/** When the papers of a question were listed, over the whole time of the archive. */
export function PapersOverTime({ question }: { question: Question }) {
  const words = useTexts('authors');
  const { format } = useMessages();
  const { days = [] } = useQuery(manifestQuery(useArchive())).data ?? {};
  const facets = useFacets(question, true);
  const span = spanOf(days);
  const { ref, width } = useChartSize();
  const bins = span ? dayBins(span, width) : [];
  const papers = Array.from(facets?.days ?? [], ([day, count]) => [dayNumber(day), count] as const);
  return (
    <figure className="pt-5">
      <figcaption className="mb-1.5 text-12 text-ink-3">{words.overTime}</figcaption>
      <div ref={ref} className="relative h-11 border-b border-rule">
        <Bars
          bins={bins}
          whole={bins.map(() => 0)}
          left={fill(bins, papers)}
          widest={WIDEST_PX / Math.max(1, width)}
          low={0}
          high={1}
        />
      </div>
      {span && <Axis ticks={dayTicks(span, width, format)} />}
    </figure>
  );
}
