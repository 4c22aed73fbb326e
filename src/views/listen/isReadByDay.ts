import { wholeDayOf } from '../../question/oneDay';
import { isPlain, type Question } from '../../question/question';

/** Whether a list is of whole days, each of which is read aloud from its heading; others are read in one run. */
export function isReadByDay(question: Question): boolean {
  return isPlain(question) || wholeDayOf(question) !== null;
}
