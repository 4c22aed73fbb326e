import type { Day } from '../digest/day';
import { readDays, readVotes } from './spans';
import type { VoteFilter } from './voteFilter';

/** A part of a question's text that says more than its words, with its place in that text. */
export type Operator = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'text';
      readonly text: string;
      /** These very words, side by side. */
      readonly exact: boolean;
      readonly inTitle: boolean;
      /** Papers without it. */
      readonly not: boolean;
    }
  | {
      readonly kind: 'author';
      readonly name: string;
      /** Whole parts of a name, not their beginnings. */
      readonly exact: boolean;
      readonly not: boolean;
    }
  | { readonly kind: 'votes'; readonly votes: VoteFilter }
  | { readonly kind: 'days'; readonly from: Day | null; readonly to: Day | null }
);

export type QuestionText = {
  /** What is left without the operators: words to search for as people type them. */
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

/** `-`, `key:`, then a value in quotes (straight or curly) or up to the next space. */
const TOKEN = new RegExp(
  `(?<!\\S)(-?)(?:(${[...KEYS.keys()].join('|')}):\\s?)?(?:"([^"]*)"|“([^“”]*)”|(\\S+))(?!\\S)`,
  'giu',
);
const DATE = /^20\d\d[-./]\d{1,2}([-./]\d{1,2})?$/;

/**
 * Reads `"exact phrase"`, `-without`, `title:`, `author:`, `votes:`, `date:` and `day:`, the latter
 * also by their Korean names, and a plain date, out of a question's text. Never fails: what has no such
 * meaning, or no second quote, is words. `'확산 votes:>20'` → words `확산` and at least 21 votes.
 */
export function readText(text: string): QuestionText {
  const operators: Operator[] = [];
  let words = '';
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const operator = readOperator(match);
    if (!operator) continue;
    operators.push(operator);
    words += `${text.slice(done, operator.start)} `;
    done = operator.end;
  }
  words = (words + text.slice(done)).replace(/\s+/g, ' ').trim();
  return { words: isNothing(words) ? '' : words, operators };
}

/** Signs alone, and a key with nothing behind it yet, ask for nothing. */
function isNothing(words: string): boolean {
  const [, name = ''] = /^-?(\p{L}+):$/u.exec(words) ?? [];
  return KEYS.has(name.toLowerCase()) || !/[\p{L}\p{N}]/u.test(words);
}

/**
 * What of a text may name an author, and the text without it: the name behind an `author:` that is
 * still being typed, else all the words.
 */
export function typedName(text: string, parsed = readText(text)): { name: string; rest: string } {
  const { words, operators } = parsed;
  const last = operators.at(-1);
  if (last?.kind === 'author' && last.end === text.length) {
    return { name: last.name, rest: withoutOperator(text, last) };
  }
  return { name: words, rest: withWords(text, '', parsed) };
}

/** A text without one of its operators. */
export function withoutOperator(text: string, { start, end }: Operator): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** A text with other words; its operators stay. */
export function withWords(text: string, words: string, parsed = readText(text)): string {
  const others = parsed.operators.map(({ start, end }) => text.slice(start, end));
  return [words, ...others].filter(Boolean).join(' ');
}

/** A text each word of which is to be found as it is typed. */
export function asTyped(text: string): string {
  const words = readText(text).words.replace(/["“”]/g, ' ').split(' ').filter(Boolean);
  return withWords(text, words.map((word) => `"${word}"`).join(' '));
}

/** Whether a text looks for words in papers, or filters them only. */
export function looksForWords(text: string, { words, operators } = readText(text)): boolean {
  return words !== '' || operators.some((operator) => operator.kind === 'text' && !operator.not);
}

function readOperator(match: RegExpExecArray): Operator | null {
  const [whole, minus, name, straight, curly, bare = ''] = match;
  const quoted = straight ?? curly;
  const value = (quoted ?? bare).trim();
  const key = name === undefined ? null : KEYS.get(name.toLowerCase());
  // Half a pair of quotes, or a name that is no key, is text.
  if (!/[\p{L}\p{N}]/u.test(value) || /^["“]/.test(bare) || key === undefined) return null;
  const place = { start: match.index, end: match.index + whole.length };
  const not = minus === '-';
  const exact = quoted !== undefined;
  switch (key) {
    case null: {
      const days = !exact && !not && DATE.test(value) ? readDays(value) : null;
      if (days) return { ...place, kind: 'days', ...days };
      // A dash in front of a number is its sign.
      if (!exact && (!not || /^-|^\d+([.,]\d+)*$/.test(value) || isNothing(value))) return null;
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
      const days = not ? null : readDays(value);
      return days && { ...place, kind: 'days', ...days };
    }
  }
}
