import { type KeyboardEvent, useState } from 'react';
import type { Day } from '../../digest/day';
import { dayAt, dayNumber } from '../../digest/dayNumber';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { DayFields } from '../../question/dayFilter';
import { Axis } from './Axis';
import { BrushChart } from './BrushChart';
import { type DayAmounts, type DaySpan, dayBins, type Range, spanOf, sumDaysByBin } from './bins';
import { dayTicks } from './dayTicks';
import { useChartSize } from './useChartSize';
import type { Moved } from './useMoved';
import { useWheelZoom } from './useWheelZoom';
import { daysIn, panned, scrolledTo, zoomed } from './zoom';

type Props = {
  days: readonly ManifestDay[];
  chosen: Moved<DayFields>;
  /** What the bars count in the whole archive, and of what the other filters let through. */
  totals: DayAmounts;
  counts: DayAmounts;
  /** Says what a span of days holds, both included. */
  readout: (from: Day, to: Day) => string;
  /** Papers and days in the range, in words. */
  summary: string;
  onChange: (days: DayFields) => void;
};

const MAX_BAR_PX = 22;
/** How many times as much a key shows. */
const KEY_ZOOM: Readonly<Record<string, number>> = { '+': 0.7, '=': 0.7, '-': 1 / 0.7 };

/** The archive by day, or by longer units where days would be too thin, with a range of days selected. */
export function DayChart(props: Props) {
  const archiveSpan = spanOf(props.days);
  return archiveSpan && <ZoomableChart {...props} archiveSpan={archiveSpan} />;
}

function ZoomableChart(props: Props & { archiveSpan: DaySpan }) {
  const { chosen, totals, counts, readout, summary, onChange, archiveSpan } = props;
  const { filters, format } = useMessages();
  /** null: the whole archive. */
  const [zoomedSpan, setZoomedSpan] = useState<DaySpan | null>(null);
  const visible = zoomedSpan ?? archiveSpan;
  const { ref, width } = useChartSize();
  const bins = dayBins(visible, width);
  const show = (span: DaySpan): boolean => {
    const isAll = span.first <= archiveSpan.first && span.last >= archiveSpan.last;
    setZoomedSpan(isAll ? null : span);
    return span.first !== visible.first || span.last !== visible.last;
  };
  useWheelZoom(ref, {
    zoom: (factor, position) => show(zoomed(visible, archiveSpan, factor, position)),
    pan: (share) => show(panned(visible, archiveSpan, share)),
  });
  const { from, to } = chosen.shown;
  const range: Range = { from: from && dayNumber(from), to: to && dayNumber(to) };
  const select = (next: Range) => {
    const moved = next.from !== range.from ? next.from : next.to;
    if (zoomedSpan && moved !== null) show(scrolledTo(moved, visible, archiveSpan));
    onChange(daysOf(next));
  };
  const onKey = (event: KeyboardEvent) => {
    const factor = KEY_ZOOM[event.key];
    if (!factor || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(zoomed(visible, archiveSpan, factor, 0.5));
  };
  return (
    <BrushChart
      ref={ref}
      label={filters.strip}
      hint={filters.stripHint}
      handles={filters.stripHandles}
      bins={bins}
      domainBins={dayBins(archiveSpan, (width * daysIn(archiveSpan)) / daysIn(visible))}
      domain={archiveSpan}
      totals={sumDaysByBin(bins, totals)}
      counts={sumDaysByBin(bins, counts)}
      maxBarWidth={MAX_BAR_PX / Math.max(1, width)}
      range={range}
      isMoving={chosen.isMoving}
      readout={(first, last) => readout(dayAt(first), dayAt(last))}
      onMove={(next) => chosen.move(next && daysOf(next))}
      onChange={select}
      valueText={(value) => `${format.day(dayAt(value))}, ${summary}`}
      onKey={onKey}
    >
      <Axis ticks={dayTicks(visible, width, format)} />
    </BrushChart>
  );
}

function daysOf({ from, to }: Range): DayFields {
  return { from: from === null ? null : dayAt(from), to: to === null ? null : dayAt(to) };
}
