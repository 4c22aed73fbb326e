import { useMessages } from '../../i18n/messages';
import { NO_QUESTION, type Question } from '../../question/question';
import { useFacets } from '../charts/useFacets';
import { VoteChart } from '../charts/VoteChart';
import { VoteFields } from './VoteFields';

type Props = {
  question: Question;
  /** Whether the chart is drawn: only the worker knows its bars. */
  withChart: boolean;
  ask: (change: Partial<Question>) => void;
};

/** Votes by a chart, by numbers that are typed, or the papers whose votes are unknown. */
export function VoteFilter({ question, withChart, ask }: Props) {
  const { filters, count } = useMessages();
  const all = useFacets(NO_QUESTION, withChart);
  const left = useFacets(question, withChart);
  return (
    <>
      <div className="mb-2 min-h-8 gap-2 text-12 text-ink-2 lg:mb-1 lg:flex lg:items-center">
        <span className="font-semibold text-ink max-lg:sr-only">{filters.votes}</span>
        <VoteFields question={question} ask={ask} />
      </div>
      {all && all.votes.size > 0 ? (
        <VoteChart
          question={question}
          all={all.votes}
          left={(left ?? all).votes}
          held={count.papers((left ?? all).total)}
          ask={ask}
        />
      ) : (
        <div className="h-16" />
      )}
    </>
  );
}
