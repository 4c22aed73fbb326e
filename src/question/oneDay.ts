import type { Day } from '../digest/day';
import { type DayFields, NO_DAYS } from './dayFilter';
import { isPlain, type Question } from './question';

/** The day that a question is limited to; null: it asks for more than one. */
export function oneDayOf({ from, to }: DayFields): Day | null {
  return from === to ? from : null;
}

/** The day that a question asks for as its digest has it, every paper in its order; null: it asks otherwise. */
export function wholeDayOf(question: Question): Day | null {
  return isPlain({ ...question, ...NO_DAYS }) ? oneDayOf(question) : null;
}
