import type { ParsedQuestion } from '../../question/parsedQuestion';
import { LazyPart } from '../lazyPart';
import type { PaperStore } from './paperStore';

/** Reads what the words of a question say of days, votes and papers to leave out. */
type WithSpoken = (parsed: ParsedQuestion, store: PaperStore) => ParsedQuestion;

/** What days, votes and exclusions are said with; most of it has other senses as well. */
const MAY_SAY =
  /author:|저자:|\d|[년월달주날해일제늘루흘틀새름] ?(?:전|동안|간|이내)|[지저이]번|[주첫막] ?주|지난|오늘|며칠|어제|그제|그저께|엊|최신|요새|새로|인기|핫[한했]|화제|순|많[이은]|올(?:해| ?[초중말상하봄여가겨])|금주|이달|요일|최근|요즘|월|[분반]기|년|표|추천|보트|말고|빼|뺀|제외|아[니닌]|없[는이]|않|안 ?[쓰쓴들]|외[의에]|\b(?:with(?:out)?|except|exclud\w*|no|not|than|votes?|last|this|past|since|before|after|(?:un)?till?|from|to|between|in|on|ago|(?:yester|to)day|recent\w*|latest|new(?:est)?|most|highest|top|best|hottest|trending|popular|week|month|year)\b/i;

/** Whether a text may say days, votes or exclusions in words. */
export function maySay(text: string): boolean {
  return MAY_SAY.test(text);
}

/** What reads them, which comes in a file of its own: most questions say none of it. */
export function createLazySpoken(importModule: () => Promise<{ withSpoken: WithSpoken }>) {
  const part = new LazyPart(importModule);
  const withSpoken: WithSpoken = (parsed, store) =>
    part.loaded()?.withSpoken(parsed, store) ?? parsed;
  return {
    /**
     * Loads it for a question that may need it. Resolves all the same where it does not come: words are taken as words,
     * and the next question tries again.
     */
    async loadSpoken(text: string): Promise<void> {
      if (!part.loaded() && maySay(text)) await part.wait();
    },
    withSpoken,
  };
}
