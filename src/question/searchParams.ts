import { type ArxivId, pastedArxivId } from '../digest/arxivId';
import { readQuestion, writeQuestion } from './address';
import type { Question } from './question';

/** The search part of any address: the question, and what single screens ask for besides. */
export type Search = Question & {
  /** Typed among the authors' names. */
  readonly name?: string;
  /** The papers of a list, each once; never empty. */
  readonly ids?: readonly ArxivId[];
};

/** Papers that a list may hold: such an address has 2,200 signs, which every chat and mail carries. */
export const LONGEST_LIST = 200;

/** Never fails: what cannot be read counts as absent. */
export function readSearch(search: string): Search {
  const params = new URLSearchParams(search);
  const name = params.get('name')?.trim();
  const ids = readIds(params.get('ids') ?? '');
  return { ...readQuestion(search), ...(name && { name }), ...(ids.length > 0 && { ids }) };
}

export function writeSearch({ name, ids = [], ...question }: Search): string {
  const more = [
    ...(name ? [new URLSearchParams({ name }).toString()] : []),
    // Commas need no escape in a query (RFC 3986, 3.4).
    ...(ids.length > 0 ? [`ids=${ids.join(',')}`] : []),
  ];
  const text = writeQuestion(question);
  if (more.length === 0) return text;
  return `${text === '' ? '?' : `${text}&`}${more.join('&')}`;
}

function readIds(text: string): ArxivId[] {
  const ids = text.split(',').map((part) => pastedArxivId(part));
  return [...new Set(ids.filter((id) => id !== null))].slice(0, LONGEST_LIST);
}
