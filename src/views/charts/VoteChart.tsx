import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { voteRange } from '../../question/voteFilter';
import { Axis } from './Axis';
import { BrushChart } from './BrushChart';
import { positionOf, type Range, sumByBin, sumWithin, voteBins } from './bins';

/** How many papers have each number of votes; the key `null` is for unknown votes. */
type PapersByVotes = ReadonlyMap<number | null, number>;

type Props = {
  question: Question;
  /** Papers of the whole archive. */
  totals: PapersByVotes;
  /** Papers that pass the other filters. */
  counts: PapersByVotes;
  /** The number of results, as text for screen readers. */
  summary: string;
  onChange: (change: Partial<Question>) => void;
};

const TICK_VOTES = [0, 10, 100, 1000, 10_000];

/** Papers by votes on a log scale, with a range of votes selected. Leaves unknown votes out. */
export function VoteChart({ question, totals, counts, summary, onChange }: Props) {
  const { filters, format, count } = useMessages();
  const maxVotes = withKnownVotes(totals).reduce((max, [votes]) => Math.max(max, votes), 0);
  const bins = voteBins(maxVotes);
  const known = withKnownVotes(counts);
  const readout = (from: number, to: number) => {
    const span = from === to ? filters.votesExactly(from) : filters.votesBetween(from, to);
    return `${span} · ${count.papers(sumWithin(known, from, to))}`;
  };
  const { votes } = question;
  const range: Range =
    votes?.kind === 'range' ? { from: votes.min, to: votes.max } : { from: null, to: null };
  const ticks = TICK_VOTES.filter((tick) => tick <= maxVotes).map((tick) => {
    return { position: positionOf(bins, tick), text: format.number(tick) };
  });
  return (
    <BrushChart
      label={filters.voteChart}
      hint={filters.chartHint}
      handles={filters.voteHandles}
      bins={bins}
      domain={{ first: 0, last: bins.at(-1)?.to ?? 0 }}
      totals={sumByBin(bins, withKnownVotes(totals))}
      counts={sumByBin(bins, known)}
      range={range}
      readout={readout}
      onChange={({ from, to }) => onChange({ votes: voteRange(from, to) })}
      // Screen readers hear the value and how many papers remain.
      valueText={(value) => `${filters.votesExactly(value)}, ${summary}`}
    >
      <Axis ticks={ticks} />
    </BrushChart>
  );
}

function withKnownVotes(papers: PapersByVotes): [votes: number, papers: number][] {
  return Array.from(papers).filter((entry): entry is [number, number] => entry[0] !== null);
}
