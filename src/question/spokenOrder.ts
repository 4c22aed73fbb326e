import type { OrderOperator, Place } from './operators';
import { BEGIN, END, PARTICLE } from './spokenEnd';

const MOST = '(?:(?:가장|제일|젤)\\s*)?';
const CAME_OUT = '(?:\\s*(?:나온|올라온|발표된|공개된|출시된|뜨는|핫한|유행하는)(?![가-힣]))?';
const VOTE = '(?:투표|추천|좋아요|득표|업보트)';
const PAPERS =
  '(?:papers?|works?|research|studies|models?|methods?|advances|progress|developments)';
const ON = '(?:\\s+(?:on|in|about|for|of))?';
const ARTICLE = '\\b(?:the )?';
const THINGS = '(?:논문|연구|모델|글|거|것)';

/** Ways to ask for the newest papers, or for those with most votes; the one that stands first counts. */
const PHRASES: readonly (readonly [OrderOperator['order'], RegExp])[] = [
  [
    'day',
    RegExp(
      `${BEGIN}${MOST}(?:(?:최신|날짜|등록일?)\\s?순(?:으로)?|(?:최신|최근|요즘|요새)(?:에|은)?${CAME_OUT}|새로\\s*(?:나온|올라온|발표된|공개된))${PARTICLE}?${END}`,
      'g',
    ),
  ],
  [
    'day',
    RegExp(
      `${ARTICLE}(?:(?:very )?(?:latest|newest|most recent|recent(?:ly published)?) ${PAPERS}${ON}\\b|new ${PAPERS}(?:\\s+(?:on|in|about|for)\\b|\\s*$))`,
      'gi',
    ),
  ],
  // At the beginning it may be of a topic; attention to recent tokens is none.
  ['day', /^\s*(?:the )?(?:very )?(?:latest|newest|most recent|recent(?:ly published)?)(?=\s|$)/gi],
  [
    'votes',
    RegExp(
      `${BEGIN}${MOST}(?:인기\\s?(?:순(?:으로)?|많[은았]던?|있[는었]던?|있던|높[은았]던?|(?=\\s${THINGS}|\\s*$))|(?:핫한|핫했던|화제의|화제가\\s?된)(?=\\s${THINGS})|${VOTE}\\s?순(?:으로)?|${VOTE}(?:\\s*수)?[를을이가도]?\\s*${MOST}(?:많이\\s*받[은았]던?|많[은았]던?|높[은았]던?)(?:\\s*[거것])?|많이\\s*(?:투표|추천)\\s?받은)${PARTICLE}?${END}`,
      'g',
    ),
  ],
  [
    'votes',
    RegExp(
      `${ARTICLE}(?:(?:(?:most|highest|top)[- ](?:up-?voted|voted|popular|liked|votes))(?: ${PAPERS}${ON})?\\b|(?:trending|popular|top|best|hottest)(?: \\d+)? ${PAPERS}${ON}\\b)`,
      'gi',
    ),
  ],
];

/**
 * Reads the order that a text asks for in words: `'최신 확산 모델'`, `'요즘 나온'`, `'latest papers on RAG'` the newest
 * first, `'추천 많이 받은'`, `'인기 논문'`, `'most upvoted'` those with most votes.
 */
export function readSpokenOrder(text: string): (Place & OrderOperator) | null {
  const found = PHRASES.flatMap(([order, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: said, index: start }) => {
      return { kind: 'order', order, start, end: start + said.trimEnd().length } as const;
    }),
  );
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
