import type { Day } from '../digest/day';
import { foldForms } from '../korean/foldForms';
import type { Operator, QuestionText } from './operators';
import { readSpokenDays } from './spokenDays';
import { blank } from './spokenEnd';
import { readSpokenVotes } from './spokenVotes';

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
  spoken.push(...readSpokenVotes(rest));
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
