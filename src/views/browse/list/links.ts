import type { Day } from '../../../digest/day';
import { NO_DAYS } from '../../../question/dayFilter';
import { NO_QUESTION, type Question } from '../../../question/question';

/** Address of a day: of all of its papers, or of those that a question leaves. */
export function dayLink(day: Day, question: Question = NO_QUESTION) {
  return { to: '/day/$day', params: { day }, search: { ...question, ...NO_DAYS } } as const;
}
