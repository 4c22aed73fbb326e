import type { DaySpan } from './bins';
import { clamp } from './rangeSteps';

/** Nobody needs to see fewer days than these. */
const CLOSEST_DAYS = 14;

/** A part of a span so many times as long, with a place along it, from 0 to 1, where it is. */
export function zoomed(view: DaySpan, whole: DaySpan, times: number, place: number): DaySpan {
  const most = whole.last - whole.first + 1;
  const length = view.last - view.first + 1;
  const next = Math.round(clamp(length * times, Math.min(CLOSEST_DAYS, most), most));
  const first = view.first + Math.round(place * (length - next));
  return within(first, next, whole);
}

/** The part moved along by a share of its length, as far as the whole goes. */
export function panned(view: DaySpan, whole: DaySpan, share: number): DaySpan {
  const length = view.last - view.first + 1;
  return within(view.first + Math.round(share * length), length, whole);
}

/** The part moved just so far that it holds a day. */
export function following(view: DaySpan, whole: DaySpan, day: number): DaySpan {
  const length = view.last - view.first + 1;
  return within(clamp(view.first, day - length + 1, day), length, whole);
}

function within(first: number, length: number, whole: DaySpan): DaySpan {
  const start = clamp(first, whole.first, whole.last - length + 1);
  return { first: start, last: start + length - 1 };
}
