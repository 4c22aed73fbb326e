import type { Day } from '../../digest/day';
import { dayAt, dayNumber } from '../../digest/dayNumber';
import type { Format } from '../../i18n/format';
import type { DaySpan } from './bins';

/** A label below a chart, at a position from 0 to 1. */
export type Tick = { readonly position: number; readonly text: string };

/** Labels nearer to each other would touch. */
const MIN_TICK_PX = 68;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MAX_MONTH_STEP = 240;
const MONTH_DAYS = 30.4;

/**
 * Ticks at days in a short span, at months or years in a long one. The first is at the beginning; it and
 * each January name the year.
 */
export function dayTicks(span: DaySpan, pixels: number, format: Format): Tick[] {
  const dayCount = span.last - span.first + 1;
  const dayPixels = pixels / dayCount;
  const positionOfDay = (day: number) => (day - span.first) / dayCount;
  const dayStep = DAY_STEPS.find((step) => step * dayPixels >= MIN_TICK_PX);
  if (dayStep) {
    return Array.from({ length: Math.ceil(dayCount / dayStep) }, (_, index) => {
      const day = span.first + index * dayStep;
      const text = index === 0 ? format.shortDay(dayAt(day)) : format.dayOfYear(dayAt(day));
      return { position: positionOfDay(day), text };
    });
  }
  const monthStep =
    MONTH_STEPS.find((step) => step * MONTH_DAYS * dayPixels >= MIN_TICK_PX) ?? MAX_MONTH_STEP;
  const hasRoom = (start: Day) => positionOfDay(dayNumber(start)) * pixels >= MIN_TICK_PX;
  const starts = [dayAt(span.first), ...monthStarts(span, monthStep).filter(hasRoom)];
  return starts.map((start, index) => {
    const month = start.slice(0, 7);
    const namesYear = index === 0 || month.endsWith('-01');
    return {
      position: positionOfDay(dayNumber(start)),
      text: namesYear ? format.shortMonth(month) : format.shortMonthOfYear(month),
    };
  });
}

/** The first day of every `step`th month within a span, counted from a January. */
function monthStarts({ first, last }: DaySpan, step: number): Day[] {
  const [year = 0, month = 1] = dayAt(first).split('-').map(Number);
  const starts: Day[] = [];
  for (let index = Math.ceil((year * 12 + month - 1) / step) * step; ; index += step) {
    const start =
      `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01` as Day;
    if (dayNumber(start) > last) return starts;
    if (dayNumber(start) >= first) starts.push(start);
  }
}
