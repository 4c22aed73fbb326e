import { useMessages } from '../../i18n/messages';
import { Axis } from './Axis';
import { BrushChart } from './BrushChart';
import { positionOf, type Range, sumByBin, sumWithin, voteBins } from './bins';
import type { Moved } from './useMoved';

/** How many papers have each number of votes; the key `null` is for unknown votes. */
type PapersByVotes = ReadonlyMap<number | null, number>;

type Props = {
  chosen: Moved<Range>;
  /** Papers of the whole archive. */
  totals: PapersByVotes;
  /** Papers that pass the other filters. */
  counts: PapersByVotes;
  /** The number of results, as text for screen readers. */
  summary: string;
  onChange: (votes: Range) => void;
};

const TICK_VOTES = [0, 10, 100, 1000, 10_000];

/** Papers by votes on a log scale, with a range of votes selected. Leaves unknown votes out. */
export function VoteChart({ chosen, totals, counts, summary, onChange }: Props) {
  const { filters, format, count } = useMessages();
  const maxVotes = withKnownVotes(totals).reduce((max, [votes]) => Math.max(max, votes), 0);
  const bins = voteBins(maxVotes);
  const known = withKnownVotes(counts);
  const readout = (from: number, to: number) => {
    const span = from === to ? filters.votesExactly(from) : filters.votesBetween(from, to);
    return `${span} · ${count.papers(sumWithin(known, from, to))}`;
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
      totals={sumByBin(bins, withKnownVotes(totals))}
      counts={sumByBin(bins, known)}
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

function withKnownVotes(papers: PapersByVotes): [votes: number, papers: number][] {
  return Array.from(papers).filter((entry): entry is [number, number] => entry[0] !== null);
}
