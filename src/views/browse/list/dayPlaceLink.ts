import type { Day } from '../../../digest/day';
import type { Question } from '../../../question/question';
import { dayAnchor } from '../dayAnchor';

/** Address of a day from a list: its place in the archive list, else its own page. */
export function dayPlaceLink(day: Day, question: Question, isArchiveList: boolean) {
  return {
    to: isArchiveList ? '/' : '/day/$day',
    params: { day },
    search: question,
    hash: isArchiveList ? dayAnchor(day) : '',
  } as const;
}
