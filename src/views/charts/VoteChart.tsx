import { useMessages } from '../../i18n/messages';
import type { VoteCounts } from '../../question/voteFilter';
import { Axis } from './Axis';
import { BrushChart } from './BrushChart';
import { papersWithin, positionOf, type Range, voteBins } from './bins';
import type { Moved } from './useMoved';

type Props = {
  chosen: Moved<Range>;
  /** Papers of the whole archive. */
  totals: VoteCounts;
  /** Papers that pass the other filters. */
  counts: VoteCounts;
  /** The number of results, as text for screen readers. */
  summary: string;
  onChange: (votes: Range) => void;
};

const TICK_VOTES = [0, 10, 100, 1000, 10_000];

/** Papers by votes on a log scale, with a range of votes selected. Leaves unknown votes out. */
export function VoteChart({ chosen, totals, counts, summary, onChange }: Props) {
  const { filters, format, count } = useMessages();
  const maxVotes = [...totals.votes.keys()].reduce<number>(
    (max, votes) => Math.max(max, votes ?? 0),
    0,
  );
  const bins = voteBins(maxVotes);
  const byBin = (of: VoteCounts) => bins.map(({ from, to }) => papersWithin(of, from, to));
  const readout = (from: number, to: number) => {
    const span = from === to ? filters.votesExactly(from) : filters.votesBetween(from, to);
    return `${span} · ${count.papers(papersWithin(counts, from, to))}`;
  };
  const ticks = TICK_VOTES.filter((tick) => tick <= maxVotes).map((tick) => {
    return { position: positionOf(bins, tick), text: format.number(tick) };
  });
  return (
    <BrushChart
      label={filters.voteChart}
      handles={filters.voteHandles}
      bins={bins}
      domain={{ first: 0, last: bins.at(-1)?.to ?? 0 }}
      totals={byBin(totals)}
      counts={byBin(counts)}
      range={chosen.shown}
      isMoving={chosen.isMoving}
      readout={readout}
      onMove={chosen.move}
      onChange={onChange}
      // Screen readers hear the value and how many papers remain.
      valueText={(value) => `${filters.votesExactly(value)}, ${summary}`}
    >
      <Axis ticks={ticks} />
    </BrushChart>
  );
}
