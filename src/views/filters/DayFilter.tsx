import { sizeOf } from '../../digest/archiveSize';
import type { Day } from '../../digest/day';
import type { ManifestDays, Repeat } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { type DayFields, isWithin, NO_DAYS } from '../../question/dayFilter';
import { isPlain } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import type { DayAmounts } from '../charts/bins';
import { DayChart } from '../charts/DayChart';
import { useFacets } from '../charts/useFacets';
import { saySoFar } from '../sayFound';
import { saySize } from '../saySize';
import { SETTINGS, useSetting } from '../settings';
import type { FilterControlProps } from './filterControl';
import { sayCondition } from './sayCondition';

type Props = FilterControlProps & { manifest: ManifestDays };

/** Papers and votes by day, of the archive or of what the other filters let through. */
type DayCounts = {
  readonly days: ReadonlyMap<Day, number>;
  readonly dayVotes: ReadonlyMap<Day, number>;
  readonly repeats: readonly Repeat[] | null;
};

/** The chart of days, and what its range holds. On wide screens its first line has room for the date fields. */
export function DayFilter({ question, manifest, onChange }: Props) {
  const messages = useMessages();
  const { count, filters } = messages;
  const [height, setHeight] = useSetting('strip');
  const isUnfiltered = isPlain({ ...question, ...NO_DAYS, sort: null });
  const facets = useFacets(question, !isUnfiltered);
  const archive = countsOf(manifest);
  const counts = facets ?? archive;
  const inRange = daysWithin(counts, question);
  const readout = (first: Day, last: Day) => {
    const held = daysWithin(counts, { from: first, to: last });
    const votes = held.reduce((sum, { day }) => sum + (counts.dayVotes.get(day) ?? 0), 0);
    return [
      sayCondition({ kind: 'days', from: first, to: last }, messages),
      ...(first === last ? [] : [count.days(held.length)]),
      saySize(sizeOf(held, counts.repeats), messages),
      ...(held.length > 0 ? [count.votes(votes)] : []),
    ].join(' · ');
  };
  // Until the worker answers, what the other filters let through is unknown.
  const isKnown = isUnfiltered || facets !== null;
  const held = `${count.days(inRange.length)} · ${saySize(sizeOf(inRange, counts.repeats), messages)}`;
  const summary = isKnown ? saySoFar(held, facets?.completeness ?? 'complete', messages) : '';
  const heights = ({ days, dayVotes, repeats }: DayCounts): DayAmounts =>
    height === 'votes' ? { byDay: dayVotes, repeats: [] } : { byDay: days, repeats: repeats ?? [] };
  return (
    <>
      <div className="mb-1 flex min-h-8 items-center gap-2 text-12 text-ink-2">
        <span className="font-semibold text-ink">{filters.days}</span>
        <span className="lg:hidden">
          {sayCondition({ kind: 'days', from: question.from, to: question.to }, messages)}
        </span>
        <span className="ml-auto text-ink-3">{summary}</span>
        <QuietSelect
          label={filters.barHeight}
          value={height}
          options={SETTINGS.strip}
          words={filters.barHeights}
          onChange={setHeight}
          small
        />
      </div>
      <DayChart
        question={question}
        days={manifest.days}
        totals={heights(archive)}
        counts={heights(counts)}
        readout={readout}
        summary={summary}
        onChange={onChange}
      />
    </>
  );
}

function daysWithin({ days }: DayCounts, span: DayFields) {
  return Array.from(days, ([day, papers]) => ({ day, papers })).filter(({ day }) =>
    isWithin(day, span),
  );
}

function countsOf({ days, repeats }: ManifestDays): DayCounts {
  return {
    days: new Map(days.map(({ day, papers }) => [day, papers])),
    dayVotes: new Map(days.map(({ day, votes }) => [day, votes ?? 0])),
    repeats,
  };
}
