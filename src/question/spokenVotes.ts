import { NUMERAL, numberOf } from '../korean/numerals';
import type { Place, VoteOperator } from './operators';
import { BEGIN, blank, END, PARTICLE } from './spokenEnd';
import { voteRange } from './voteFilter';

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${NUMERAL})`;
const NAME = '(?:투표|추천|좋아요|득표|업보트)';
const COUNTED = `${NUMBER})\\s*(?:표|개|회|건)?`;
const NAMED = `${BEGIN}(?:${NAME}(?:\\s*수)?[가를이을]?\\s*)?(?<first>${COUNTED}`;

const COMPARED = '이상|이하|미만|초과|넘[가-힣]{1,3}';
const DENIED =
  '(?:[가-힣]{1,2}지\\s*)?(?:못\\s*[가-힣]{1,4}|않[가-힣]{1,3})|안\\s*[되넘][가-힣]{1,3}|아닌';
const GOT = `${PARTICLE}?${END}(?:\\s*${NAME}[을를]?${END})?(?:\\s*(?:받은|얻은|인)${END})?`;

/** 3개 이상의 모델: without a word of votes only 표 counts votes. */
const OF_VOTES = RegExp(`${NAME}|(?:\\d|${NUMERAL})\\s*표|votes`, 'i');

/** Ways to say votes: two numbers, `first` and `last`, or `first` and how it is compared. */
const PHRASES = [
  RegExp(`${NAMED}\\s*(?:에서|부터|[~-])\\s*(?<last>${COUNTED}(?:\\s*사이)?${GOT}`, 'g'),
  RegExp(
    `${NAMED}[도은를을가에]?\\s*(?<compared>${COMPARED})?(?:[을은도이가]?\\s*(?<denied>${DENIED}))?${GOT}`,
    'g',
  ),
  /\b(?:between )?(?<first>\d{1,6})(?: to | and |-)(?<last>\d{1,6}) (?:up)?votes/gi,
  /\b(?<denied>no |not )?(?<compared>at least|more than|over|at most|less than|fewer than|under) (?<first>[\d,]{1,7}) (?:up)?votes/gi,
  /\b(?<first>\d{1,6})(?:(?<compared>\+| (?:(?:up)?votes )?(?:or more|and more|or less|or fewer)))(?: (?:up)?votes)?/gi,
];

/**
 * Reads the votes that a text says in words, all of them: `'30표 이상 50표 이하'`, `'30표에서 50표 사이'`, `'추천 50개 넘는'`,
 * `'서른 표도 못 받은'`, `'no more than 30 votes'`.
 */
export function readSpokenVotes(text: string): (Place & VoteOperator)[] {
  const votes: (Place & VoteOperator)[] = [];
  let rest = text;
  for (const pattern of PHRASES) {
    for (const { 0: said, index: start, groups = {} } of rest.matchAll(pattern)) {
      // 투표 30 이상 50 이하: a number next to votes counts them, too.
      const areVotes =
        OF_VOTES.test(said) || votes.some(({ end }) => /^\s?$/.test(text.slice(end, start)));
      const range = areVotes ? rangeOf(groups) : null;
      if (range) votes.push({ kind: 'votes', votes: range, start, end: start + said.length });
    }
    rest = blank(rest, votes);
  }
  return votes;
}

function rangeOf({
  first = '',
  last,
  compared = '',
  denied = '',
}: Partial<Record<string, string>>) {
  const count = numberOf(first);
  if (last !== undefined) return voteRange(count, numberOf(last));
  if (compared + denied === '') return null;
  // 넘는 and 이하 part the numbers after the count, 이상 and 미만 before it. 못 받은 is 이상 denied.
  const isAfter = /초과|넘|이하|more than|over|at most|or less|or fewer/i.test(compared + denied);
  const isBelow = /이하|미만|most|less|fewer|under/i.test(compared) !== (denied !== '');
  const least = count + Number(isAfter);
  if (isBelow) return least > 0 ? voteRange(null, least - 1) : null;
  return voteRange(least, null);
}
