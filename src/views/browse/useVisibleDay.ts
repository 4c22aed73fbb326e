import { useEffect, useState } from 'react';
import type { Day } from '../../digest/day';
import { dayAtPoint, listColumn } from './list/rowsOnScreen';

/** Just below what covers the top of the screen, in pixels. */
const SIGHT_LINE = 140;

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
      const column = listColumn()?.getBoundingClientRect();
      setDay(column ? dayAtPoint(column.left + column.width / 2, SIGHT_LINE) : null);
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
