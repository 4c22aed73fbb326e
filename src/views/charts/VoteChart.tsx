import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { Axis } from './Axis';
import { fill, placeOf, type Range, voteBins } from './bins';
import { RangeChart } from './RangeChart';

type Amounts = ReadonlyMap<number | null, number>;

type Props = {
  question: Question;
  /** Papers by their votes: of the whole archive, and what the other filters leave. */
  all: Amounts;
  left: Amounts;
  held: string;
  ask: (change: Partial<Question>) => void;
};

/** Votes worth a mark below the chart. */
const MARKS = [0, 10, 100, 1000, 10_000];

/** Papers by votes, few and many on one scale, narrowed to a span; unknown votes have no place on it. */
export function VoteChart({ question, all, left, held, ask }: Props) {
  const { filters, format } = useMessages();
  const most = known(all).reduce((highest, [votes]) => Math.max(highest, votes), 0);
  const bins = voteBins(most);
  const ends = { first: 0, last: bins.at(-1)?.to ?? 0 };
  const { votes } = question;
  const range: Range =
    votes?.kind === 'range' ? { from: votes.min, to: votes.max } : { from: null, to: null };
  const change = ({ from, to }: Range) =>
    ask({ votes: from === null && to === null ? null : { kind: 'range', min: from, max: to } });
  return (
    <RangeChart
      label={filters.voteChart}
      hint={filters.chartHint}
      handles={filters.voteHandles}
      bins={bins}
      ends={ends}
      whole={fill(bins, known(all))}
      left={fill(bins, known(left))}
      range={range}
      onChange={change}
      text={(value) => `${filters.votesExactly(value)}, ${held}`}
    >
      <Axis
        ticks={MARKS.filter((mark) => mark <= most).map((mark) => ({
          place: placeOf(bins, mark),
          text: format.number(mark),
        }))}
      />
    </RangeChart>
  );
}

function known(amounts: Amounts): [number, number][] {
  return Array.from(amounts).filter((entry): entry is [number, number] => entry[0] !== null);
}
