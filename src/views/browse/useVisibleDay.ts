import { useEffect, useState } from 'react';

/** Below what stays on top of the page, in pixels. */
const SIGHT = 140;

/** The day of the timeline that is on top of the screen, `'2025-02-26'`; null above the first one. */
export function useVisibleDay(): string | null {
  const [day, setDay] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const column = document.querySelector('[data-list]')?.getBoundingClientRect();
      if (!column) return setDay(null);
      const found = document
        .elementFromPoint(column.left + column.width / 2, SIGHT)
        ?.closest('section[id^=day-]');
      setDay(found?.id.slice('day-'.length) ?? null);
    };
    const plan = () => {
      frame ||= requestAnimationFrame(look);
    };
    plan();
    window.addEventListener('scroll', plan, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', plan);
    };
  }, []);
  return day;
}
