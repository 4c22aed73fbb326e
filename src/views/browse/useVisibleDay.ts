import { useEffect, useState } from 'react';
import type { Day } from '../../digest/day';
import { dayElements, dayOfElement, topDayIndex } from './list/rowsOnScreen';

/**
 * The day of the archive list that is on top of the screen; null above the first one.
 *
 * @param enabled `false` on lists that are not by day: returns null then
 */
export function useVisibleDay(enabled: boolean): Day | null {
  const [day, setDay] = useState<Day | null>(null);
  useEffect(() => {
    if (!enabled) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const days = dayElements();
      setDay(dayOfElement(days[topDayIndex(days)]));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(look);
    };
    schedule();
    window.addEventListener('scroll', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule);
    };
  }, [enabled]);
  return enabled ? day : null;
}
