import type { Day } from '../../../digest/day';
import { isPlain, type Question } from '../../../question/question';
import { dayAnchor } from '../dayAnchor';
import { dayLink } from './links';

/** Address of a day from the list of a question: its place in the archive list, else the day alone. */
export function dayPlaceLink(day: Day, question: Question) {
  return isPlain(question)
    ? ({ to: '/', search: question, hash: dayAnchor(day) } as const)
    : dayLink(day, question);
}
