import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import type { Question } from './question';

/**
 * The question for what is listed after a day, among what a question asks for; null: no day of an archive with
 * this newest day can have any.
 */
export function questionSince(question: Question, seen: Day, newest: Day): Question | null {
  const next = dayAt(dayNumber(seen) + 1);
  const from = question.from !== null && question.from > next ? question.from : next;
  const last = question.to !== null && question.to < newest ? question.to : newest;
  return from > last ? null : { ...question, from };
}
