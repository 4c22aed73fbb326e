import { dayNumber } from '../../digest/dayNumber';
import { daysOfQuarter } from '../../digest/quarter';
import { type DayAmounts, sumDaysByBin } from '../charts/bins';

/** Sums papers of days by quarter. One that several days of a quarter list counts once there. */
export function papersByQuarter(quarters: readonly string[], amounts: DayAmounts): number[] {
  const bins = quarters.flatMap((name) => {
    const days = daysOfQuarter(name);
    // Only the days count here, not where they are drawn.
    return days ? { from: dayNumber(days.from), to: dayNumber(days.to), start: 0, end: 0 } : [];
  });
  return sumDaysByBin(bins, amounts);
}
