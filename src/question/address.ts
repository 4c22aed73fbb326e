import { readAddressText } from './addressText';
import { readFilters, writeFilters } from './filters';
import { looksForWords } from './operators';
import { LONGEST_TEXT, type Question, SORTS, type Sort, sortOf } from './question';

/**
 * Reads the question that an address holds, from its search part, with or without `?`. Never fails: what
 * is unreadable counts as absent. `'?q=rag&votes=20-'` asks for `rag` with at least 20 votes.
 */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  const question = {
    text: readAddressText(params.get('q') ?? '', LONGEST_TEXT),
    ...readFilters(params),
    sort: readSort(params.get('sort')),
  };
  return question.sort && isDefaultSort(question) ? { ...question, sort: null } : question;
}

/** Writes a question as a search part: `''` or starting with `?`, in a fixed order, without defaults. */
export function writeQuestion(question: Question): string {
  const params = new URLSearchParams();
  if (question.text !== '') params.set('q', question.text);
  writeFilters(question, params);
  if (question.sort && !isDefaultSort(question)) params.set('sort', question.sort);
  // Commas and colons need no escape in a query (RFC 3986, 3.4); people read links, too.
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

function readSort(text: string | null): Sort | null {
  return SORTS.find((sort) => sort === text) ?? null;
}

function isDefaultSort(question: Question): boolean {
  const hasWords = looksForWords(question.text);
  return sortOf(question, hasWords) === sortOf({ ...question, sort: null }, hasWords);
}
