import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import type { DayFields } from './dayFilter';
import type { DayPhrase } from './dayPhrase';
import { DAY_PHRASES } from './dayPhrases';
import type { DayOperator, Place } from './operators';
import { readDays } from './spans';
import { blank, END, PARTICLE } from './spokenEnd';
import type { KnownTexts } from './spokenExclusions';

/** Both days of a span that a phrase says. */
type Days = { readonly from: Day; readonly to: Day };

/** What tells whether a number is a year. */
type Archive = KnownTexts & { readonly oldest: Day };

/** Conferences, workshops and contests of the field. */
const VENUES =
  /^(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|wacv|bmvc|3dv|acl|emnlp|naacl|eacl|coling|aaai|ijcai|kdd|sigir|cikm|wsdm|recsys|interspeech|icassp|ismir|siggraph|chi|uist|icra|iros|corl|rss|colm|miccai|wmt|semeval|trec|ntire|aime|amc|imo|usamo)$/i;

const NO_ARCHIVE: Archive = {
  oldest: '0000-01-01' as Day,
  isInTitle: () => false,
  isTerm: () => true,
};

/** A phrase where it was found. */
type FoundPhrase = Place & {
  readonly isYearless: boolean;
  readonly isWeak: boolean;
  /** Its days, counted from a day. */
  readonly read: (newest: Day) => Days | null;
  /** The English word before it. */
  readonly before: string;
  /** Where it starts without that. */
  readonly bareStart: number;
  /** Particles and words after it: 부터, 이후에, 까지. */
  readonly after: string;
};

/** A third of a month or year. 3월 말고 is no end of March. */
const THIRD = '(?:\\s*연?(초반|초순|초|중반|중순|하순|말)(?!고))?';
const RELATION = '(?:\\s*(?:이후|이래|이전|전(?=에|까지)|중|쯤|경|무렵|사이))?';
const CAME_OUT = '(?:\\s*(?:(?:지금|현재|최근)까지|나온|올라온|발표된|공개된|실린)(?![가-힣]))*';

/** What may follow a phrase. Where it does not fit, a word goes on, as in 오늘날, or the days are left out. */
const AFTER = RegExp(
  `${THIRD}(['’]s|\\s+(?:onwards?|to (?:now|date|present))|${RELATION}${PARTICLE}?)${END}(?!\\s*(?:말고|빼고|제외|아닌))${CAME_OUT}`,
  'iy',
);

/** What people did then, which says nothing of a paper: 지난주에 배운 걸, 어제 나눈 대화를. */
const DONE_THEN =
  /^\s*(?:배[운웠]|나[눈눴]|했던|[가-힣]*(?:말|얘기|대화|이야기|학습|훈련|구매|시청|방문|입력|클릭|촬영|녹화|녹음|경험|질문|주문)[한했]|물어[본봤]|들[은었]|겪|만[난났]|찍[은었힌]|일어|벌어|먹|다녀|샀)/;

const BEFORE =
  /\b(in|over|from|since|until|till|before|after|between|to|and|through)\s+(?:the\s+)?$/i;

/** Longest text that `BEFORE` may match. */
const MAX_BEFORE = 16;

/** English words before the second end of a range alone. */
const JOINING = /^(?:to|and|through)$/;

/**
 * Reads the days that a text says in words: `'2024년 11월부터 2025년 1월까지'`, `'작년 말'`, `'3월 이후'`, `'지난달'`,
 * `'최근 한 달'`, `'사흘 전'`, `'since 2024'`, `'from March to May 2025'`. Of spans without a day in common the first
 * counts, and the others are words. A year alone is one at either end of the text, `'2024 확산 모델'`, if the archive
 * goes back to it and no title has it after the word before: CVPR 2024.
 */
export function readSpokenDays(
  text: string,
  newest: Day,
  archive: Archive = NO_ARCHIVE,
): (Place & DayOperator)[] {
  const phrases = phrasesIn(text, newest, archive);
  const days: (Place & DayOperator)[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const [first, second] = phrases.slice(at, at + 2);
    if (!first) break;
    const range = second && areJoined(first, second, text) ? rangeOf(first, second, newest) : null;
    const span = range ?? spanOf(first, newest);
    const { start, bareStart, before } = first;
    const place = {
      start: JOINING.test(before) ? bareStart : start,
      end: range && second ? second.end : first.end,
    };
    if (range) at++;
    if (span && !isBeforeAll(span, archive) && !days.some((other) => isApart(other, span))) {
      days.push({ kind: 'days', ...span, ...place });
    }
  }
  return days;
}

function phrasesIn(text: string, newest: Day, archive: Archive): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  let rest = text;
  for (const phrase of DAY_PHRASES) {
    const matches = Array.from(rest.matchAll(phrase.pattern), (match) =>
      foundPhrase(text, phrase, match, archive),
    );
    const read = matches.flatMap((one) => (one?.read(newest) ? one : []));
    found.push(...read);
    rest = blank(rest, read);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** null: a word goes on after it. */
function foundPhrase(
  text: string,
  { read, isYearless = false, isWeak = false }: DayPhrase,
  match: RegExpExecArray,
  archive: Archive,
): FoundPhrase | null {
  const [whole, ...groups] = match;
  const bareStart = match.index;
  AFTER.lastIndex = bareStart + whole.length;
  const found = AFTER.exec(text);
  if (!found || DONE_THEN.test(text.slice(AFTER.lastIndex))) return null;
  const [all, third = '', after = ''] = found;
  const [before = '', word = ''] =
    BEFORE.exec(text.slice(Math.max(0, bareStart - MAX_BEFORE), bareStart)) ?? [];
  const isAlone = isWeak && isYearAlone(text, whole, bareStart, archive);
  return {
    ...{ isYearless, isWeak: isWeak && !isAlone, after, bareStart, before: word.toLowerCase() },
    start: bareStart - before.length,
    end: bareStart + whole.length + all.length,
    read: (newest) => thirdOf(read(groups, newest), third.charAt(0)),
  };
}

/** 22.04.3 is a version where no digest is as old. */
function isBeforeAll({ to }: DayFields, { oldest }: Archive): boolean {
  return to !== null && to < oldest;
}

function isYearAlone(text: string, year: string, start: number, archive: Archive): boolean {
  const before = text.slice(0, start).trim();
  const after = text.slice(start + year.length).trim();
  const isApart = before === '' || after === '' || (/\($/.test(before) && after.startsWith(')'));
  const word = /[^\s(]*\(?$/.exec(before)?.[0] ?? '';
  return (
    isApart &&
    /^20\d\d$/.test(year) &&
    /^(?:[\s)]|$)/.test(text.slice(start + year.length)) &&
    year >= archive.oldest.slice(0, 4) &&
    !isEdition(word, year, archive)
  );
}

/** Of a venue or a contest, which are written in capitals: NeurIPS 2023 is no year of papers, LLM 2024 is one. */
function isEdition(word: string, year: string, { isTerm, isInTitle }: Archive): boolean {
  if (word === '') return false;
  const isName = /[A-Z].*[A-Z]/.test(word) && !isTerm(word);
  return isName || VENUES.test(word) || isInTitle(`${word} ${year}`);
}

/** Days 1 to 10, 11 to 20 and the rest of a month; January to March, May to August, October to December. */
function thirdOf(span: DayFields | null, third: string): Days | null {
  if (!span?.from || !span.to) return null;
  const days = { from: span.from, to: span.to };
  const length = lengthOf(days);
  if (third === '') return days;
  // 지난 주말 is no end of a week.
  if (length < 28) return null;
  const [first, last] = third === '초' ? [0, 9] : third === '중' ? [10, 19] : [20, length - 1];
  if (length < 32) return { from: daysAfter(days.from, first), to: daysAfter(days.from, last) };
  const [from, to] = third === '초' ? ['01', '03'] : third === '중' ? ['05', '08'] : ['10', '12'];
  const year = days.from.slice(0, 4);
  return thirdOf(readDays(`${year}-${from}~${year}-${to}`), '');
}

/** Whether two phrases are the ends of a range: `'3월부터 5월까지'`, `'3월~5월'`, `'March to May'`. */
function areJoined(first: FoundPhrase, second: FoundPhrase, text: string): boolean {
  const isAfter = isBlankBetween(first.end, second.start);
  const isJoined = /^(?:to|and|through|until|till)$/.test(second.before)
    ? isAfter
    : /^\s*[~,–-]\s*$/.test(text.slice(first.end, second.start)) ||
      (isAfter && /부터|에서|[와과랑고]$/.test(first.after));
  const areWeak = first.isWeak && second.isWeak;
  return isJoined && !(areWeak && !isSaid(first));

  function isBlankBetween(start: number, end: number) {
    return text.slice(start, end).trim() === '';
  }
}

/** Whether a word next to a phrase says that it means days: `'since 2024'`, `'2024 이후'`. */
function isSaid({ before, after }: FoundPhrase): boolean {
  return (before !== '' && !JOINING.test(before)) || /부터|이후|이래|이전|까지|^\s*전/.test(after);
}

/** null: the second end is before the first. */
function rangeOf(first: FoundPhrase, second: FoundPhrase, newest: Day): Days | null {
  const last = second.read(newest);
  const start = first.read(first.isYearless && !second.isYearless && last ? last.to : newest);
  if (!start) return null;
  // 11월부터 1월까지: the first January after that November. 작년부터 3월까지 is until the last March.
  const isNear = second.isYearless && lengthOf(start) < 200;
  const end = isNear ? second.read(daysAfter(start.from, 364)) : last;
  return end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}

/** The days that one phrase asks for, open at an end where it says so. */
function spanOf(phrase: FoundPhrase, newest: Day): DayFields | null {
  const { before, after } = phrase;
  const span = phrase.isWeak && !isSaid(phrase) ? null : phrase.read(newest);
  if (!span) return null;
  if (before === 'since' || /부터|이후|이래|onward|to /i.test(after))
    return { from: span.from, to: null };
  if (before === 'after') return { from: daysAfter(span.to, 1), to: null };
  if (before === 'before' || /^\s*전/.test(after)) {
    return { from: null, to: daysAfter(span.from, -1) };
  }
  const isOpen = /^(?:until|till)$/.test(before) || /까지|이전/.test(after);
  return isOpen ? { from: null, to: span.to } : span;
}

function isApart(one: DayFields, other: DayFields): boolean {
  const isBefore = ({ to }: DayFields, { from }: DayFields) =>
    to !== null && from !== null && to < from;
  return isBefore(one, other) || isBefore(other, one);
}

function lengthOf({ from, to }: Days): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function daysAfter(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}
