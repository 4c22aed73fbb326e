import { sizeOf } from '../../digest/archiveSize';
import type { Day } from '../../digest/day';
import type { ManifestDays } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { type DayFields, isWithin, NO_DAYS } from '../../question/dayFilter';
import { isPlain } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import { useFacets } from '../charts/useFacets';
import { useMoved } from '../charts/useMoved';
import { saySoFar } from '../sayFound';
import { saySize } from '../saySize';
import { SETTINGS, useSetting } from '../settings';
import { DateFields } from './DateFields';
import { type DayCounts, DaysChart } from './DaysChart';
import type { FilterControlProps } from './filterControl';
import { PeriodPresets } from './PeriodPresets';
import { sayCondition } from './sayCondition';

type Props = FilterControlProps & {
  manifest: ManifestDays;
  /** Whether it is in an open sheet. */
  inSheet: boolean;
};

/** Days as fields and as blocks or a strip, and what the chosen ones hold. */
export function DayFilter({ question, manifest, inSheet, onChange }: Props) {
  const messages = useMessages();
  const { count, filters } = messages;
  const [height, setHeight] = useSetting('strip');
  const isUnfiltered = isPlain({ ...question, ...NO_DAYS, sort: null });
  const facets = useFacets(question, !isUnfiltered);
  const archive = countsOf(manifest);
  const counts = facets ?? archive;
  const asked: DayFields = { from: question.from, to: question.to };
  const chosen = useMoved(asked, ({ from, to }) => `${from} ${to}`);
  const inRange = daysWithin(counts, chosen.shown);
  const readout = (first: Day, last: Day) => {
    const held = daysWithin(counts, { from: first, to: last });
    const votes = held.reduce((sum, { day }) => sum + (counts.dayVotes.get(day) ?? 0), 0);
    return [
      sayCondition({ kind: 'days', from: first, to: last }, messages),
      ...(first === last ? [] : [count.days(held.length)]),
      saySize(sizeOf(held, counts.repeats), messages),
      ...(__HAS_VOTES__ && held.length > 0 ? [count.votes(votes)] : []),
    ].join(' · ');
  };
  // Until the worker answers, what the other filters let through is unknown; before it the days themselves.
  const isKnown = isUnfiltered ? manifest.days.length > 0 : facets !== null;
  const held = `${count.days(inRange.length)} · ${saySize(sizeOf(inRange, counts.repeats), messages)}`;
  const summary = isKnown ? saySoFar(held, facets?.completeness ?? 'complete', messages) : '';
  return (
    <>
      <div className="flex min-h-8 items-center gap-x-2 text-12 text-ink-2 max-lg:mb-5 max-lg:flex-wrap mb-1">
        <span className="shrink-0 text-15 font-bold text-ink lg:text-12 lg:font-semibold">
          {filters.days}
        </span>
        <div className="max-lg:order-last max-lg:basis-full">
          <DateFields chosen={chosen.shown} days={manifest.days} onChange={onChange} />
        </div>
        {/* What does not fit wraps, and is cut off: cut in the middle it would read as another number. */}
        <span className="ml-auto flex h-lh min-w-0 flex-wrap overflow-hidden text-ink-3">
          <span className="h-lh" />
          <span className="whitespace-nowrap">{summary}</span>
        </span>
        {__HAS_VOTES__ && (
          <QuietSelect
            label={filters.barHeight}
            value={height}
            options={SETTINGS.strip}
            words={filters.barHeights}
            onChange={setHeight}
            small
          />
        )}
      </div>
      <DaysChart
        days={manifest.days}
        chosen={chosen}
        archive={archive}
        counts={counts}
        readout={readout}
        summary={summary}
        onChange={onChange}
      />
      {inSheet && <PeriodPresets days={manifest.days} chosen={chosen.shown} onChange={onChange} />}
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
