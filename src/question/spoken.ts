import type { Day } from '../digest/day';
import { foldForms } from '../korean/foldForms';
import type { Operator, QuestionText } from './operators';
import { readSpokenDays } from './spokenDays';
import { blank } from './spokenEnd';
import { voteRange } from './voteFilter';

/** What a phrase asks for, without its place. null: it is words after all. */
type Reading = DistributiveOmit<Operator, 'start' | 'end'> | null;
type DistributiveOmit<Union, Keys extends string> = Union extends unknown
  ? Omit<Union, Keys>
  : never;

type Phrase = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], known: Known, text: string) => Reading;
};

/** What a text says depends on it. */
type Known = {
  /** The newest day of the archive, from which 이번 달 counts. */
  readonly newest: Day;
  /** Whether words are one term, so that all of them are left out. */
  readonly isTerm: (text: string) => boolean;
  /** Whether words ask for papers and nothing else. */
  readonly isRequest: (words: string) => boolean;
};

const VOTES = '(?:투표|추천|좋아요|득표)(?:\\s*수)?(?:가|를|이|을)?\\s*';
const COUNTED = '(\\d{1,6})\\s*(?:(?:표|개|회|건)(?:도|은|를|을|가|에)?)?\\s*';
const GOT = '(?:\\s*(?:받은|얻은|인))?';
const COMPARED = '(이상|이하|미만|초과|넘는|넘게|넘은|안\\s*되는|못\\s*[가-힣]{2,4}(?![가-힣]))';

/** How a number is compared: with the least and the most votes. */
function votesBy(compared: string, count: number): Reading {
  if (/이상/.test(compared)) return votes(count, null);
  // 못 넘은: at most; 못 받은, 못 미치는: less.
  if (/이하|못\s*넘/.test(compared)) return votes(null, count);
  if (/초과|넘/.test(compared)) return votes(count + 1, null);
  return votes(null, count - 1);
}

function votes(min: number | null, max: number | null): Reading {
  const range = max !== null && max < 0 ? null : voteRange(min, max);
  return range && { kind: 'votes', votes: range };
}

/** Words that end a name of several: 비디오 생성 is what 생성 말고 means. */
const HEADS =
  /^(?:모델|생성|학습|기반|방법|기법|시스템|탐지|검출|인식|분할|편집|이해|추론|언어|처리|데이터|합성|추정|최적화|에이전트)$/;

/** What papers do without, as a property of their method: 학습 없이, without labels. */
const METHOD =
  /^(?:추가|별도|학습|훈련|튜닝|조정|미세|파인튜닝|데이터|라벨|레이블|지도|감독|사람|인간|정답|재학습|것|거|그거|게|training|retraining|fine-tuning|finetuning|tuning|labels?|supervision|data|humans?|any|the|a|an|additional|using|gpus?|internet)$/i;

const WORD = '[가-힣A-Za-z0-9+#.-]+';

/** 강화학습 안 쓰는, 어텐션을 사용하지 않는. */
const UNUSED = '(?:안\\s*(?:쓰는|쓴|쓰고|들어간)|(?:쓰|사용하|이용하)지\\s*(?:않는|않은|않고))';

/** With 없이 these are adverbs: 쓸데없이, 끊임없이. */
const ADVERB = /(?:^|\s)(?:쓸데|끊임|끝|수|상관|관계|틀림|변함|어김|거침|빠짐|아낌)$/;

const PHRASES: readonly Phrase[] = [
  {
    pattern: RegExp(`(?:${VOTES})?${COUNTED}${COMPARED}${GOT}`),
    // 3개 이상의 모델: without a word of votes only 표 counts votes.
    read: ([count = '', compared = ''], _, text) =>
      /투표|추천|좋아요|득표|\d\s*표/.test(text) ? votesBy(compared, Number(count)) : null,
  },
  {
    pattern:
      /\b(at least|more than|over|at most|less than|fewer than|under) (\d{1,6}) (?:up)?votes/i,
    read: ([compared = '', count = '']) => {
      const number = Number(count);
      const isExact = /^at/i.test(compared);
      return /least|more|over/i.test(compared)
        ? votes(number + Number(!isExact), null)
        : votes(null, number - Number(!isExact));
    },
  },
  {
    pattern: /\b(\d{1,6}) (?:(?:up)?votes )?(or more|and more|or less|or fewer)(?: (?:up)?votes)?/i,
    read: ([count = '', compared = ''], _, text) => {
      if (!/votes/i.test(text)) return null;
      return /more/i.test(compared) ? votes(Number(count), null) : votes(null, Number(count));
    },
  },
  {
    pattern: RegExp(
      `((?:${WORD}\\s+){0,2}${WORD})\\s*(?:말고|빼고|제외하고|제외한|제외|아닌|없이|${UNUSED})(?![가-힣])(?:\\s*(다른|새로운|새로(?:\\s*나온)?))?`,
    ),
    // 트랜스포머 말고 다른 구조: papers on what replaces it name it as well.
    read: ([named = '', other], { isTerm }) =>
      ADVERB.test(named) ? null : excluded(named, isTerm, other !== undefined),
  },
  {
    pattern: RegExp(`\\b(?:without|except(?: for)?|excluding) (${WORD}(?: ${WORD}){0,2})`, 'i'),
    read: ([named = ''], { isTerm }) => {
      const words = named.split(' ');
      const length = [3, 2].find((count) => isTerm(words.slice(0, count).join(' '))) ?? 1;
      return exclusion(words.slice(0, length).join(' '));
    },
  },
];

/** The term that some words end with, the last two where the latter is no name alone, else the last. */
function excluded(named: string, isTerm: Known['isTerm'], inTitle: boolean): Reading {
  const words = named.replace(/(?<=[가-힣]{2})[을를은는이가]$/, '').split(/\s+/);
  const ends = [3, 2].map((count) => words.slice(-count));
  const term = ends.find((end) => end.length > 1 && isTerm(end.join(' ')));
  const isHead = words.length > 1 && HEADS.test(words.at(-1) ?? '');
  return exclusion((term ?? words.slice(isHead ? -2 : -1)).join(' '), inTitle);
}

function exclusion(text: string, inTitle = false): Reading {
  const [first = ''] = text.split(' ');
  if (METHOD.test(first) || METHOD.test(text) || HEADS.test(text)) return null;
  return { kind: 'text', text, exact: false, inTitle, not: true };
}

/**
 * Reads days, votes and exclusions that a text says in words, besides its operators: `'2024년 11월'`,
 * `'투표 30표 넘는'`, `'로봇 말고'`, `'last week'`, `'at least 30 votes'`, `'without survey'`. Quoted texts and
 * operators are left as they are.
 */
export function readSpoken(
  typed: string,
  { words, operators }: QuestionText,
  known: Known,
): QuestionText & { readonly spoken: readonly Operator[] } {
  const text = foldForms(typed);
  let rest = text;
  rest = blank(rest, operators);
  const spoken: Operator[] = readSpokenDays(rest, known.newest);
  rest = blank(rest, spoken);
  for (const { pattern, read } of PHRASES) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const reading = read(match.slice(1), known, match[0]);
    if (!reading) continue;
    const [start, end] = placeOf(match, reading);
    if (/^[A-Za-z0-9]/.test(rest.slice(end))) continue;
    const others = blank(rest, [{ start, end }]);
    if (reading.kind === 'text' && others.includes(reading.text)) continue;
    spoken.push({ ...reading, start, end });
    rest = others;
  }
  if (spoken.length === 0) return { words, operators, spoken };
  const left = rest.replace(/\s+/g, ' ').replace(/^[ ,]+|[ ,]+$/g, '');
  const all = [...operators, ...spoken].sort((a, b) => a.start - b.start);
  return { words: known.isRequest(left) ? '' : left, operators: all, spoken };
}

/** Where the operator is: an exclusion has words before it, in English after it, that stay. */
function placeOf(match: RegExpExecArray, reading: NonNullable<Reading>): [number, number] {
  const [whole, named = ''] = match;
  const end = match.index + whole.length;
  if (reading.kind !== 'text') return [match.index, end];
  // English: the word that excludes comes first.
  if (!whole.startsWith(named)) return [match.index, end - named.length + reading.text.length];
  const words = reading.text.split(' ').length;
  const at = named.search(RegExp(`(?:\\S+\\s+){${words - 1}}\\S+$`));
  return [match.index + at, end];
}
