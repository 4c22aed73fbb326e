import { type ArxivId, pastedArxivId } from '../digest/arxivId';
import { readQuestion, writeQuestion } from './address';
import type { Question } from './question';

/** The search part of any address: the question, and what only some screens ask for. */
export type Search = Question & {
  /** What is typed on the screens of authors and of the library; the title of a handout. */
  readonly name?: string;
  /** Of the trends: the quarter that they are of, `'2024-Q4'`. */
  readonly quarter?: string;
  /** Of the trends: what they count; absent: shares. */
  readonly count?: string;
  /** Of the trends: `month` compares by months; absent: by quarters. */
  readonly by?: string;
  /** Of the trends: words that are compared with topics. */
  readonly term?: string;
  /** The papers of a shared list or a handout, each once; never empty. */
  readonly ids?: readonly ArxivId[];
};

/** What single screens ask for in one text each. */
const TEXTS = ['name', 'quarter', 'count', 'by', 'term'] as const;

/**
 * Limit of a list that an address holds, in papers, by `ids` or packed behind `#`. The longer form has 3,300 characters:
 * hosts take 8,000.
 */
export const LONGEST_LIST = 300;

/** Reads a search part, with or without `?`. Never fails: what is unreadable counts as absent. */
export function readSearch(search: string): Search {
  const params = new URLSearchParams(search);
  const texts: { -readonly [Name in (typeof TEXTS)[number]]?: string } = {};
  for (const name of TEXTS) {
    const text = params.get(name)?.trim();
    if (text) texts[name] = text;
  }
  const ids = readIds(params.get('ids') ?? '');
  return { ...readQuestion(search), ...texts, ...(ids.length > 0 && { ids }) };
}

/** Writes a search part, `''` or starting with `?`: the question first. `readSearch` gives the same back. */
export function writeSearch(search: Search): string {
  const { ids = [] } = search;
  const screenParams = TEXTS.flatMap((name) =>
    search[name] ? new URLSearchParams({ [name]: search[name] }).toString() : [],
  );
  // Commas need no escape in a query (RFC 3986, 3.4).
  if (ids.length > 0) screenParams.push(`ids=${ids.join(',')}`);
  const text = writeQuestion(search);
  if (screenParams.length === 0) return text;
  return `${text === '' ? '?' : `${text}&`}${screenParams.join('&')}`;
}

function readIds(text: string): ArxivId[] {
  const ids = text.split(',').map((part) => pastedArxivId(part));
  return [...new Set(ids.filter((id) => id !== null))].slice(0, LONGEST_LIST);
}
