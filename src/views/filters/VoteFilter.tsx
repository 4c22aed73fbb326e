import { useMessages } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { useFacets } from '../charts/useFacets';
import { VoteChart } from '../charts/VoteChart';
import { saySoFar } from '../sayFound';
import type { FilterControlProps } from './filterControl';
import { VoteFields } from './VoteFields';

type Props = FilterControlProps & {
  /** Whether the chart is drawn: only the worker knows its bars. */
  withChart: boolean;
};

/** Votes by a chart, by numbers that are typed, or the papers whose votes are unknown. */
export function VoteFilter({ question, withChart, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const archiveFacets = useFacets(NO_QUESTION, withChart);
  const facets = useFacets(question, withChart) ?? archiveFacets;
  return (
    <>
      <div className="mb-2 min-h-8 gap-2 text-12 text-ink-2 lg:mb-1 lg:flex lg:items-center">
        <span className="font-semibold text-ink max-lg:sr-only">{filters.votes}</span>
        <VoteFields question={question} onChange={onChange} />
      </div>
      {archiveFacets && facets && archiveFacets.votes.size > 0 ? (
        <VoteChart
          question={question}
          totals={archiveFacets.votes}
          counts={facets.votes}
          summary={saySoFar(messages.count.papers(facets.total), facets.completeness, messages)}
          onChange={onChange}
        />
      ) : (
        <div className="h-16" />
      )}
    </>
  );
}
