import type { Day } from '../../digest/day';
import { dayNumber } from '../../digest/dayNumber';
import { type DayAmounts, sumDaysByBin } from '../charts/bins';

type Span = { readonly from: Day; readonly to: Day };

/** Sums papers of days by quarters or months. One that several days of a span list counts once there. */
export function papersBySpan(spans: readonly Span[], amounts: DayAmounts): number[] {
  const bins = spans.map(({ from, to }) => ({
    from: dayNumber(from),
    to: dayNumber(to),
    // Only the days count here, not where they are drawn.
    start: 0,
    end: 0,
  }));
  return sumDaysByBin(bins, amounts);
}
