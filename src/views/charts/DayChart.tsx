import { type KeyboardEvent, useState } from 'react';
import { type Day, dayAt, dayNumber } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { useHydrated } from '../../ui/useHydrated';
import { useSetting } from '../settings';
import { Axis } from './Axis';
import { type DaySpan, dayBins, fill, type Range, spanOf } from './bins';
import { dayTicks } from './dayTicks';
import { RangeChart } from './RangeChart';
import { useChartSize } from './useChartSize';
import { useWheelZoom } from './useWheelZoom';
import { following, panned, zoomed } from './zoom';

type Props = {
  question: Question;
  days: readonly ManifestDay[];
  /** What the other filters leave of each day, in papers or votes; null: all. */
  left: ReadonlyMap<Day, number> | null;
  /** Papers and days that the range holds, in words. */
  held: string;
  ask: (change: Partial<Question>) => void;
};

/** Of a bar, where there are few. */
const WIDEST_PX = 22;
/** By how much a key goes nearer. */
const NEARER: Readonly<Record<string, number>> = { '+': 0.7, '=': 0.7, '-': 1 / 0.7 };

/** The strip: the archive by day, or longer units where days would be too thin, narrowed to a span. */
export function DayChart(props: Props) {
  const whole = spanOf(props.days);
  // Its bars depend on its width, of which a page rendered at build knows nothing.
  const hydrated = useHydrated();
  return whole && hydrated ? <Strip {...props} whole={whole} /> : <div className="h-16" />;
}

function Strip({ question, days, left, held, ask, whole }: Props & { whole: DaySpan }) {
  const { filters, format } = useMessages();
  const [height] = useSetting('strip');
  /** null: all of it. */
  const [view, setView] = useState<DaySpan | null>(null);
  const shown = view ?? whole;
  const { ref, width } = useChartSize();
  const bins = dayBins(shown, width);
  const show = (next: DaySpan): boolean => {
    const isAll = next.first <= whole.first && next.last >= whole.last;
    setView(isAll ? null : next);
    return next.first !== shown.first || next.last !== shown.last;
  };
  useWheelZoom(ref, {
    zoom: (times, place) => show(zoomed(shown, whole, times, place)),
    pan: (share) => show(panned(shown, whole, share)),
  });
  const range: Range = {
    from: question.from && dayNumber(question.from),
    to: question.to && dayNumber(question.to),
  };
  const change = ({ from, to }: Range) => {
    const moved = from !== range.from ? from : to;
    if (view && moved !== null) show(following(shown, whole, moved));
    ask({ from: from === null ? null : dayAt(from), to: to === null ? null : dayAt(to) });
  };
  const onKey = (event: KeyboardEvent) => {
    const times = NEARER[event.key];
    if (!times || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(zoomed(shown, whole, times, 0.5));
  };
  const all = days.map(
    (entry) =>
      [dayNumber(entry.day), (height === 'votes' ? entry.votes : entry.papers) ?? 0] as const,
  );
  const those = left && Array.from(left, ([day, amount]) => [dayNumber(day), amount] as const);
  return (
    <RangeChart
      ref={ref}
      label={filters.strip}
      hint={filters.stripHint}
      handles={filters.stripHandles}
      bins={bins}
      steps={dayBins(whole, (width * daysIn(whole)) / daysIn(shown))}
      ends={whole}
      whole={fill(bins, all)}
      left={fill(bins, those ?? all)}
      widest={WIDEST_PX / Math.max(1, width)}
      range={range}
      onChange={change}
      text={(value) => `${format.day(dayAt(value))}, ${held}`}
      onKey={onKey}
    >
      <Axis ticks={dayTicks(shown, width, format)} />
    </RangeChart>
  );
}

function daysIn({ first, last }: DaySpan): number {
  return last - first + 1;
}
