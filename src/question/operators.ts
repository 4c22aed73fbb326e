import { foldForms } from '../korean/foldForms';
import type { DayFields } from './dayFilter';
import { readDays, readVotes } from './spans';
import type { VoteFilter } from './voteFilter';

/** A part of a question's text that is more than words, with its place in that text. */
export type Operator = Place &
  (TextOperator | AuthorOperator | VoteOperator | DayOperator | OrderOperator);

export type Place = { readonly start: number; readonly end: number };

export type TextOperator = {
  readonly kind: 'text';
  readonly text: string;
  /** A phrase: the very words, next to each other. */
  readonly exact: boolean;
  readonly inTitle: boolean;
  /** Excludes papers that have the text. */
  readonly not: boolean;
  /** Of those, papers stay that say that they do without it: 프롬프트 없이. */
  readonly sparesLacking?: boolean;
};

export type AuthorOperator = {
  readonly kind: 'author';
  readonly name: string;
  /** Whole parts of a name, not their beginnings. */
  readonly exact: boolean;
  readonly not: boolean;
};

export type VoteOperator = { readonly kind: 'votes'; readonly votes: VoteFilter };

/** Both days included; null: open. */
export type DayOperator = { readonly kind: 'days' } & DayFields;

/** The newest, or those with most votes, before others: words ask for it, see `readSpokenOrder`. */
export type OrderOperator = { readonly kind: 'order'; readonly order: 'day' | 'votes' };

export type QuestionText = {
  /** The text without its operators: words to search for in any form. */
  readonly words: string;
  readonly operators: readonly Operator[];
};

const KEYS = new Map<string, 'title' | 'author' | 'votes' | 'days'>([
  ['title', 'title'],
  ['제목', 'title'],
  ['author', 'author'],
  ['저자', 'author'],
  ['votes', 'votes'],
  ['vote', 'votes'],
  ['투표', 'votes'],
  ['투표수', 'votes'],
  ['추천', 'votes'],
  ['date', 'days'],
  ['day', 'days'],
  ['날짜', 'days'],
]);

/** What may follow a quote without a space: `"월드 모델"을`, `"RLHF", "DPO"`. Few particles: the page holds this. */
const AFTER_QUOTE =
  '(?:이?라[는고]|이?란|이?랑|이?나|으?로|하고|에서|에게|까지|부터|처럼|보다|[을를이가은는의에와과도만])?[은는도의만]?[,.)]*';
const DATE = '20\\d\\d[-./]\\d{1,2}(?:[-./]\\d{1,2})?';
const DATES = new RegExp(`^${DATE}(?:\\s?~\\s?${DATE})?$`);

/** `-`, `key:`, then a value in quotes (straight or curly), two dates or text up to the next space. */
const TOKEN = new RegExp(
  `(?<!\\S)(-?)(?:(${[...KEYS.keys()].join('|')}):\\s?)?(?:"([^"]*)"${AFTER_QUOTE}|“([^“”]*)”${AFTER_QUOTE}|(${DATE}\\s?~\\s?${DATE}|\\S+))(?!\\S)`,
  'giu',
);
const SIGNED_NUMBER = /^-|^\d+([.,]\d+)*$/;

/**
 * Reads `"exact phrase"`, `-without`, `title:`, `author:`, `votes:`, `date:` and `day:`, the keys in Korean
 * too, and a plain date out of a question's text. A name without quotes goes on to the next operator:
 * `'저자:Kai Chen votes:>20'`. Never fails: what has no such meaning, or no closing quote, is words.
 * `'확산 votes:>20'` → words `확산` and at least 21 votes.
 */
export function readText(typed: string): QuestionText {
  const text = foldForms(typed);
  const operators: Operator[] = [];
  let words = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const operator = readOperator(match);
    const last = operators.at(-1);
    if (operator) {
      words += `${text.slice(end, operator.start)} `;
      operators.push(operator);
      end = operator.end;
    } else if (last && isBlankBetween(text, end, match.index) && continuesName(last, match[0])) {
      end = match.index + match[0].length;
      operators[operators.length - 1] = { ...last, name: `${last.name} ${match[0]}`, end };
    }
  }
  words = (words + text.slice(end)).replace(/\s+/g, ' ').trim();
  return { words: isBlank(words) ? '' : words, operators };
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Whether a word after an operator is a further part of the name that the operator asks for. */
function continuesName(operator: Operator, word: string): operator is AuthorOperator & Place {
  return (
    operator.kind === 'author' && !operator.exact && /^[^"“]*\p{L}/u.test(word) && !isBlank(word)
  );
}

/** Signs alone, and a key without a value yet, ask for nothing: `'?!'`, `'votes:'`, `'-author:'`. */
function isBlank(words: string): boolean {
  const [, key = ''] = /^-?(\p{L}+):$/u.exec(words) ?? [];
  return KEYS.has(key.toLowerCase()) || !hasWordCharacter(words);
}

function hasWordCharacter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The part of a text that may name an author, and the text without it: the name of an `author:` at the
 * end, which is still being typed, else all words. `'diffusion author:che'` → `che` and `diffusion`. An excluded
 * author is no filter to offer.
 */
export function typedName(text: string, parsed = readText(text)): { name: string; rest: string } {
  const { words, operators } = parsed;
  const last = operators.at(-1);
  if (last?.kind === 'author' && !last.not && last.end === foldForms(text).length) {
    return { name: last.name, rest: withoutOperator(text, last) };
  }
  return { name: words, rest: withWords(text, '', parsed) };
}

/** An operator as it is written in a text: `'votes:>20'`. */
export function operatorSource(text: string, { start, end }: Operator): string {
  return foldForms(text).slice(start, end);
}

/** A text without one of its operators: `'확산 votes:>20 모델'` → `'확산 모델'`. */
export function withoutOperator(typed: string, { start, end }: Operator): string {
  const text = foldForms(typed);
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** A text with other words and the same operators, which follow them: `'양자화 votes:>20'`. */
export function withWords(text: string, words: string, parsed = readText(text)): string {
  const operators = parsed.operators.map((operator) => operatorSource(text, operator));
  return [words, ...operators].filter(Boolean).join(' ');
}

/** A text with each word in quotes, so that it is found as typed: `'rkdghk votes:>20'` → `'"rkdghk" votes:>20'`. */
export function asTyped(text: string): string {
  const parsed = readText(text);
  const words = parsed.words.replace(/["“”]/g, ' ').split(' ').filter(Boolean);
  return withWords(text, words.map((word) => `"${word}"`).join(' '), parsed);
}

/** Whether a text looks for words in papers: `'확산'`, `'title:확산'`. `'votes:>20'` and `'-확산'` only filter. */
export function looksForWords(text: string, { words, operators } = readText(text)): boolean {
  return words !== '' || operators.some((operator) => operator.kind === 'text' && !operator.not);
}

/** null: the token is words. */
function readOperator(match: RegExpExecArray): Operator | null {
  const [token, minus, name, straight, curly, bare = ''] = match;
  const quoted = straight ?? curly;
  const value = (quoted ?? bare).trim();
  const key = name === undefined ? null : KEYS.get(name.toLowerCase());
  const isHalfQuoted = /^["“]/.test(bare);
  if (!hasWordCharacter(value) || isHalfQuoted || key === undefined) return null;
  const place = { start: match.index, end: match.index + token.length };
  const not = minus === '-';
  const exact = quoted !== undefined;
  switch (key) {
    case null: {
      const days = !exact && !not && DATES.test(value) ? readDays(value.replace(/\s/g, '')) : null;
      if (days) return { ...place, kind: 'days', ...days };
      // `-5` is a number, not an exclusion.
      if (!exact && (!not || SIGNED_NUMBER.test(value) || isBlank(value))) return null;
      return { ...place, kind: 'text', text: value, exact, inTitle: false, not };
    }
    case 'title':
      return { ...place, kind: 'text', text: value, exact, inTitle: true, not };
    case 'author':
      return { ...place, kind: 'author', name: value, exact, not };
    case 'votes': {
      const votes = not ? null : readVotes(value);
      return votes && { ...place, kind: 'votes', votes };
    }
    case 'days': {
      const days = not ? null : readDays(value.replace(/\s/g, ''));
      return days && { ...place, kind: 'days', ...days };
    }
  }
}
