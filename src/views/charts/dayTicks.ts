import { type Day, dayAt, dayNumber } from '../../digest/day';
import type { Format } from '../../i18n/format';
import type { DaySpan } from './bins';

/** A mark below a chart, from 0 to 1 along it. */
export type Tick = { readonly place: number; readonly text: string };

/** Nearer to each other their texts would touch. */
const APART_PX = 68;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MONTH_DAYS = 30.4;

/** Days below a short span, months or years below a long one; the first and each January say the year. */
export function dayTicks(span: DaySpan, pixels: number, format: Format): Tick[] {
  const count = span.last - span.first + 1;
  const perDay = pixels / count;
  const place = (day: number) => (day - span.first) / count;
  const days = DAY_STEPS.find((step) => step * perDay >= APART_PX);
  if (days) {
    const ticks = Math.ceil(count / days);
    return Array.from({ length: ticks }, (_, tick) => {
      const day = span.first + tick * days;
      return { place: place(day), text: format.dayOfYear(dayAt(day)) };
    });
  }
  const months = MONTH_STEPS.find((step) => step * MONTH_DAYS * perDay >= APART_PX) ?? 240;
  return monthStarts(span, months).map((start, tick) => {
    const month = start.slice(0, 7);
    const isYear = tick === 0 || month.endsWith('-01');
    return {
      place: place(dayNumber(start)),
      text: isYear ? format.shortMonth(month) : format.shortMonthOfYear(month),
    };
  });
}

/** The first days of every so many months within a span, counted from a January. */
function monthStarts({ first, last }: DaySpan, every: number): Day[] {
  const [year = 0, month = 1] = dayAt(first).split('-').map(Number);
  const starts: Day[] = [];
  let at = Math.ceil((year * 12 + month - 1) / every) * every;
  for (;;) {
    const start = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01` as Day;
    if (dayNumber(start) > last) return starts;
    if (dayNumber(start) >= first) starts.push(start);
    at += every;
  }
}
