import type { Day } from '../../../digest/day';
import type { Question } from '../../../question/question';

/** Address of a day's own page. */
export function dayLink(day: Day, question: Question) {
  return { to: '/day/$day', params: { day }, search: question } as const;
}
