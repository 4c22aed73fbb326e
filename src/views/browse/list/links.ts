import type { Day } from '../../../digest/day';
import type { Question } from '../../../question/question';

/**
 * Address and options of a link to a paper; keys and swipes navigate with the same. In the split view a
 * paper opens without moving the list.
 *
 * @param question of the list that the paper is read in: it tells the neighbours
 */
export function paperLink(id: string, question: Question, hasSplitView: boolean) {
  return {
    to: '/paper/$',
    params: { _splat: id },
    search: question,
    resetScroll: !hasSplitView,
  } as const;
}

/** As `paperLink`, for a row of a list. */
export function rowLink(id: string, question: Question, hasSplitView: boolean) {
  return { ...paperLink(id, question, hasSplitView), viewTransition: !hasSplitView } as const;
}

/** Address of a day's own page. */
export function dayLink(day: Day, question: Question) {
  return { to: '/day/$day', params: { day }, search: question } as const;
}
