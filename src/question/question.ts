import type { Day } from '../digest/day';
import { looksForWords, readText } from './operators';
import type { VoteFilter } from './voteFilter';

/** What a reader asks of the archive. The address holds it, the search answers it. */
export type Question = {
  /** As typed, operators and all (`readText`); '' for none. */
  readonly text: string;
  /** First and last day, both included. null: open. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly votes: VoteFilter | null;
  /** Papers by all of these, each name as the digests write it. */
  readonly authors: readonly string[];
  /** null: by relevance where it looks for words, else by day. */
  readonly sort: Sort | null;
};

/** Of a question's text, in UTF-16 units: as long as four long titles. Searching takes the longer the longer it is. */
export const LONGEST_TEXT = 1000;

export const SORTS = ['day', 'votes', 'relevance'] as const;
export type Sort = (typeof SORTS)[number];

export const NO_QUESTION: Question = {
  text: '',
  from: null,
  to: null,
  votes: null,
  authors: [],
  sort: null,
};

/** The order a question is answered in: newest day first where nothing else was asked. */
export function sortOf({ sort, text }: Question, parsed = readText(text)): Sort {
  if (!looksForWords(text, parsed)) return sort === 'votes' ? 'votes' : 'day';
  return sort ?? 'relevance';
}

/** Whether a question leaves out any paper; an order alone does not. */
function isFiltering({ text, from, to, votes, authors }: Question): boolean {
  return text !== '' || from !== null || to !== null || votes !== null || authors.length > 0;
}

/** Whether the whole archive by day, newest first, answers it: the timeline as it stands. */
export function isPlain(question: Question): boolean {
  return !isFiltering(question) && sortOf(question) === 'day';
}
