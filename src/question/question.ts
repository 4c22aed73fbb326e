import { type FilterFields, hasFilters, NO_FILTERS } from './filters';
import { looksForWords } from './operators';

/** What a reader asks of the archive: the address holds it, the search answers it. */
export type Question = FilterFields & {
  /** As typed, operators included (`readText`); `''` for none. */
  readonly text: string;
  /** null: by relevance where the text looks for words, else by day. */
  readonly sort: Sort | null;
};

/** Limit of a question's text, in UTF-16 units: four long titles. Search time grows with its length. */
export const LONGEST_TEXT = 1000;

export const SORTS = [
  'day',
  'votes',
  'votes-week',
  'votes-month',
  'votes-year',
  'relevance',
] as const;
export type Sort = (typeof SORTS)[number];

export const NO_QUESTION: Question = { text: '', ...NO_FILTERS, sort: null };

/**
 * The order a question is answered in: as asked, by default by relevance where the text looks for words
 * and else newest day first. Relevance without words is `'day'`.
 *
 * @param hasWords whether the text looks for words, where that is known better than by the text alone
 */
export function sortOf({ sort, text }: Question, hasWords = looksForWords(text)): Sort {
  const asked = sort ?? 'relevance';
  return asked === 'relevance' && !hasWords ? 'day' : asked;
}

/** Whether a question asks for the whole archive in its own order: every paper, newest day first. */
export function isPlain(question: Question): boolean {
  return question.text === '' && !hasFilters(question) && sortOf(question) === 'day';
}
