import { type Day, parseDay } from '../digest/day';
import { LONGEST_TEXT, type Question, SORTS, type Sort, sortOf } from './question';
import type { VoteFilter } from './voteFilter';

/** An address may name thousands; nobody chooses as many. */
const MOST_AUTHORS = 50;

/**
 * The question an address holds, from its search part, with or without `?`. Never fails: what cannot
 * be read counts as absent. `'?q=rag&votes=20-'` asks for `rag` with 20 votes and more.
 */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  const question = {
    text: readText(params.get('q') ?? ''),
    from: readDay(params.get('from')),
    to: readDay(params.get('to')),
    votes: readVotes(params.get('votes')),
    authors: [...new Set(params.getAll('author').map(readText))]
      .filter(Boolean)
      .slice(0, MOST_AUTHORS),
    sort: readSort(params.get('sort')),
  };
  return { ...question, sort: isDefaultSort(question) ? null : question.sort };
}

/** The search part for a question, `''` or starting with `?`; defaults are left out. */
export function writeQuestion(question: Question): string {
  const params = new URLSearchParams();
  if (question.text !== '') params.set('q', question.text);
  if (question.from) params.set('from', question.from);
  if (question.to) params.set('to', question.to);
  if (question.votes) params.set('votes', writeVotes(question.votes));
  for (const name of question.authors) params.append('author', name);
  if (question.sort && !isDefaultSort(question)) params.set('sort', question.sort);
  // Commas and colons need no escape in a query (RFC 3986, 3.4); a link is read by people too.
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** `'20-100'`, `'20-'`, `'-5'` and `'unknown'`; null for anything else and for the open `'-'`. */
function readVotes(text: string | null): VoteFilter | null {
  if (text === 'unknown') return { kind: 'unknown' };
  const ends = /^(\d{0,7})-(\d{0,7})$/.exec(text ?? '');
  if (!ends || text === '-') return null;
  return { kind: 'range', min: readCount(ends[1]), max: readCount(ends[2]) };
}

function writeVotes(votes: VoteFilter): string {
  return votes.kind === 'unknown' ? 'unknown' : `${votes.min ?? ''}-${votes.max ?? ''}`;
}

function readCount(text: string | undefined): number | null {
  return text ? Number(text) : null;
}

/**
 * Composed, as the digests' text is: what is pasted on a Mac may come in loose letters, ㅁㅗ. Cut where it
 * is longer than any question, but not within a character.
 */
function readText(text: string): string {
  const composed = text.normalize('NFC').trim();
  if (composed.length <= LONGEST_TEXT) return composed;
  return composed
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function readDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}

function readSort(text: string | null): Sort | null {
  return SORTS.find((sort) => sort === text) ?? null;
}

function isDefaultSort(question: Question): boolean {
  return sortOf(question) === sortOf({ ...question, sort: null });
}
