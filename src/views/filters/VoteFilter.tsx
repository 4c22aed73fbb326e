import { Suspense } from 'react';
import { useMessages } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { voteRange } from '../../question/voteFilter';
import { CHART_ROOM } from '../../ui/classNames';
import type { Range } from '../charts/bins';
import { charts } from '../charts/loadCharts';
import { useFacets } from '../charts/useFacets';
import { useMoved } from '../charts/useMoved';
import { saySoFar } from '../sayFound';
import type { FilterControlProps } from './filterControl';
import { VoteFields } from './VoteFields';

const VoteChart = charts.component(({ VoteChart }) => VoteChart);

type Props = FilterControlProps & {
  /** Whether the chart is drawn: only the worker knows its bars. */
  withChart: boolean;
};

/** Votes by a chart, by numbers that are typed, or the papers whose votes are unknown. */
export function VoteFilter({ question, withChart, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const { votes } = question;
  const asked: Range =
    votes?.kind === 'range' ? { from: votes.min, to: votes.max } : { from: null, to: null };
  const chosen = useMoved(asked, ({ from, to }) => `${from} ${to}`);
  const archiveFacets = useFacets(NO_QUESTION, withChart);
  const facets = useFacets(question, withChart) ?? archiveFacets;
  return (
    <>
      <div className="mb-2 min-h-8 gap-2 text-12 text-ink-2 lg:mb-1 lg:flex lg:items-center">
        <span className="font-semibold text-ink max-lg:sr-only">{filters.votes}</span>
        <VoteFields
          votes={chosen.isMoving ? voteRange(chosen.shown.from, chosen.shown.to) : votes}
          onChange={onChange}
        />
      </div>
      <div className={CHART_ROOM}>
        {archiveFacets && facets && archiveFacets.votes.size > 0 && (
          <Suspense>
            <VoteChart
              chosen={chosen}
              totals={archiveFacets}
              counts={facets}
              summary={saySoFar(messages.count.papers(facets.total), facets.completeness, messages)}
              onChange={({ from, to }) => onChange({ votes: voteRange(from, to) })}
            />
          </Suspense>
        )}
      </div>
    </>
  );
}
