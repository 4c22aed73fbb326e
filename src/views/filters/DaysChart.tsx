import { Suspense } from 'react';
import { MAX_DAY_BLOCKS } from '../../digest/archiveSize';
import type { Day } from '../../digest/day';
import type { ManifestDay, Repeat } from '../../digest/manifest';
import type { DayFields } from '../../question/dayFilter';
import { CHART_ROOM } from '../../ui/classNames';
import { useHydrated } from '../../ui/useHydrated';
import type { DayAmounts } from '../charts/bins';
import { dayBlocks } from '../charts/dayBlocks';
import { charts } from '../charts/loadCharts';
import type { Moved } from '../charts/useMoved';
import { useSetting } from '../settings';

const DayBlocks = charts.component(({ DayBlocks }) => DayBlocks);
const DayChart = charts.component(({ DayChart }) => DayChart);

/** More are in several rows, and may be narrower. */
const MAX_IN_ROW = 8;

/** Papers and votes by day, of the archive or of what the other filters let through. */
export type DayCounts = {
  readonly days: ReadonlyMap<Day, number>;
  readonly dayVotes: ReadonlyMap<Day, number>;
  readonly repeats: readonly Repeat[] | null;
};

type Props = {
  days: readonly ManifestDay[];
  chosen: Moved<DayFields>;
  archive: DayCounts;
  counts: DayCounts;
  readout: (from: Day, to: Day) => string;
  summary: string;
  onChange: (days: DayFields) => void;
};

/** The days of a small archive as blocks, of a larger one as a strip of bars. */
export function DaysChart({ archive, counts, ...props }: Props) {
  const { days } = props;
  const [height] = useSetting('strip');
  // Their size depends on the screen, which a page rendered at build does not know.
  const isHydrated = useHydrated();
  const isSmall = days.length <= MAX_DAY_BLOCKS;
  const grid = days.length > MAX_IN_ROW ? 'day-grid [--block:4.75rem]' : 'day-grid';
  const placeholder = isSmall ? (
    <EmptyBlocks days={days} grid={grid} />
  ) : (
    <div className={CHART_ROOM} />
  );
  if (!isHydrated) return placeholder;
  if (!isSmall) {
    const barsOf = ({ days: papers, dayVotes, repeats }: DayCounts): DayAmounts =>
      height === 'votes'
        ? { byDay: dayVotes, repeats: [] }
        : { byDay: papers, repeats: repeats ?? [] };
    return (
      <Suspense fallback={placeholder}>
        <DayChart {...props} totals={barsOf(archive)} counts={barsOf(counts)} />
      </Suspense>
    );
  }
  const barsOf = ({ days: papers, dayVotes }: DayCounts) =>
    height === 'votes' ? dayVotes : papers;
  const most = Math.max(1, ...barsOf(archive).values());
  return (
    <Suspense fallback={placeholder}>
      <DayBlocks
        {...props}
        grid={grid}
        papers={counts.days}
        votes={counts.dayVotes}
        shareOf={(day) => (barsOf(counts).get(day) ?? 0) / most}
      />
    </Suspense>
  );
}

/** Keeps the height of the blocks. */
function EmptyBlocks({ days, grid }: { days: readonly ManifestDay[]; grid: string }) {
  return (
    <div className={grid}>
      {dayBlocks(days).map(({ day, year }) => (
        <div key={day}>
          {year !== null && <div className="h-5" />}
          <div className="day-block invisible" />
        </div>
      ))}
    </div>
  );
}
