import type { DaySpan } from './bins';
import { clamp } from './brushRange';

/** The closest zoom. */
const MIN_VISIBLE_DAYS = 14;

/** A part of a whole span, `factor` times as long, that keeps the day at a position from 0 to 1. */
export function zoomed(part: DaySpan, whole: DaySpan, factor: number, position: number): DaySpan {
  const max = daysIn(whole);
  const length = daysIn(part);
  const next = Math.round(clamp(length * factor, Math.min(MIN_VISIBLE_DAYS, max), max));
  return spanWithin(part.first + Math.round(position * (length - next)), next, whole);
}

/** The part moved along by a share of its length, as far as the whole goes. */
export function panned(part: DaySpan, whole: DaySpan, share: number): DaySpan {
  const length = daysIn(part);
  return spanWithin(part.first + Math.round(share * length), length, whole);
}

/** The part moved just far enough to hold a day. */
export function scrolledTo(day: number, part: DaySpan, whole: DaySpan): DaySpan {
  const length = daysIn(part);
  return spanWithin(clamp(part.first, day - length + 1, day), length, whole);
}

export function daysIn({ first, last }: DaySpan): number {
  return last - first + 1;
}

function spanWithin(first: number, length: number, whole: DaySpan): DaySpan {
  const start = clamp(first, whole.first, whole.last - length + 1);
  return { first: start, last: start + length - 1 };
}
