import { type Day, parseDay } from '../digest/day';
import { readQuestion, writeQuestion } from '../question/address';
import { isPlain, type Question } from '../question/question';
import { setAt } from './field';
import type { Change, Fields, Library } from './library';
import { authorKey, authorOfKey, isSearchKey, type RecordKey, searchKey } from './recordKey';

/** What the reader goes on looking for. */
type Followed = {
  readonly key: RecordKey;
  /** When the reader began to, in milliseconds. */
  readonly since: number;
  /** The newest day of the archive when it was last looked at; null: it was not known. */
  readonly seen: Day | null;
};

export type SavedSearch = Followed & {
  /** As the reader calls it; `''`: by what it asks for. */
  readonly name: string;
  readonly question: Question;
};

type FollowedAuthor = Followed & { readonly name: string };

export type Following = {
  /** The last one first, as the others. */
  readonly searches: readonly SavedSearch[];
  readonly authors: readonly FollowedAuthor[];
};

/** Longer names of searches are cut. In UTF-16 units. */
const LONGEST_NAME = 100;

/** Reads saved searches and followed authors from a library. What this version cannot read is left out. */
export function followingOf(library: Library): Following {
  const searches: SavedSearch[] = [];
  const authors: FollowedAuthor[] = [];
  for (const [key, fields] of library) {
    const search = isSearchKey(key) ? searchOf(key, fields) : null;
    const author = authorOf(key, fields);
    if (search) searches.push(search);
    if (author) authors.push(author);
  }
  return { searches: searches.sort(byTime), authors: authors.sort(byTime) };
}

/** Whether a question can be saved: that for the whole archive is the front page. */
export function isSearch(question: Question): boolean {
  return !isPlain(question);
}

/** The saved search of a question; undefined: it is not saved. */
export function savedSearch({ searches }: Following, question: Question): SavedSearch | undefined {
  const address = writeQuestion(question);
  return searches.find((search) => writeQuestion(search.question) === address);
}

/** Saves a search. `newest`: the newest day of the archive; null: not known yet. */
export function saveSearch(question: Question, newest: Day | null): Change[] {
  const address = writeQuestion(question);
  const key = searchKey(address);
  return [
    { key, field: 'question', value: address },
    { key, field: 'seen', value: newest },
  ];
}

/** Gives a search a name; without one it is called by what it asks for. */
export function renameSearch({ key }: SavedSearch, name: string): Change {
  return { key, field: 'name', value: name.trim().slice(0, LONGEST_NAME) };
}

/** Its name is kept: it has it again where it is saved again. */
export function removeSearch({ key }: SavedSearch): Change {
  return { key, field: 'question', value: null };
}

/** Whether an author can be followed: a name may be too long for a record. */
export function canFollow(name: string): boolean {
  return authorKey(name) !== null;
}

/** Follows an author, or does so no longer. */
export function follow(name: string, isFollowed: boolean, newest: Day | null): Change[] {
  const key = authorKey(name);
  if (!key) return [];
  const change = { key, field: 'followed', value: isFollowed };
  return isFollowed ? [change, { key, field: 'seen', value: newest }] : [change];
}

/** Notes that a search or an author was looked at; nothing where it was at this day already. */
export function see({ key, seen }: Followed, newest: Day | null): Change[] {
  return newest === null || newest === seen ? [] : [{ key, field: 'seen', value: newest }];
}

/** null: it is removed, or not of a form that this version knows. */
function searchOf(key: RecordKey, fields: Fields): SavedSearch | null {
  const field = fields.get('question');
  if (typeof field?.value !== 'string') return null;
  const question = readQuestion(field.value);
  if (!isSearch(question)) return null;
  const name = fields.get('name')?.value;
  return {
    key,
    name: typeof name === 'string' ? name : '',
    question,
    since: setAt(field),
    seen: seenIn(fields),
  };
}

function authorOf(key: RecordKey, fields: Fields): FollowedAuthor | null {
  const name = authorOfKey(key);
  const field = fields.get('followed');
  if (name === null || field?.value !== true) return null;
  return { key, name, since: setAt(field), seen: seenIn(fields) };
}

function seenIn(fields: Fields): Day | null {
  const seen = fields.get('seen')?.value;
  return typeof seen === 'string' ? parseDay(seen) : null;
}

function byTime(a: Followed, b: Followed): number {
  return b.since - a.since || (a.key < b.key ? -1 : 1);
}
