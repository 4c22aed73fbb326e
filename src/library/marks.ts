import type { ArxivId } from '../digest/arxivId';
import { type Field, setAt } from './field';
import type { Change, Fields, Library } from './library';
import { type Place, parsePlace } from './placeBetween';
import { type ListId, listOfKey, paperKey, paperOfKey, parseListId } from './recordKey';
import { tagsOf } from './tagsOf';

/** What the reader has marked of a paper. Times in milliseconds; null: not. */
export type PaperMarks = {
  readonly savedAt: number | null;
  readonly readAt: number | null;
  /** `''`: none. */
  readonly note: string;
  readonly notedAt: number | null;
  readonly tags: readonly string[];
  /** The lists that hold it, and its place in each. */
  readonly lists: ReadonlyMap<ListId, Place>;
  /** When it was put into the last of them, or moved there. */
  readonly listedAt: number | null;
};

/** How many papers the reader keeps. */
export function countKept({ papers }: Marks): number {
  let kept = 0;
  for (const marks of papers.values()) if (keptAt(marks) !== null) kept += 1;
  return kept;
}

export type ReadingList = {
  readonly id: ListId;
  /** null: never named; the interface has a name for `later`. */
  readonly name: string | null;
  readonly place: Place | null;
};

/** A library as it is read: papers with any mark, and lists in the reader's order. */
export type Marks = {
  readonly papers: ReadonlyMap<ArxivId, PaperMarks>;
  readonly lists: readonly ReadingList[];
};

export const NO_MARKS: PaperMarks = {
  savedAt: null,
  readAt: null,
  note: '',
  notedAt: null,
  tags: [],
  lists: new Map(),
  listedAt: null,
};

/** When the reader has begun to keep a paper, in milliseconds; null: it is not saved, in no list, without a note. */
export function keptAt({ savedAt, listedAt, notedAt }: PaperMarks): number | null {
  return savedAt ?? listedAt ?? notedAt;
}

/** The list that is there from the start. */
export const READ_LATER = listIdOf('later');

const MEMBERSHIP = 'in/';

/**
 * Reads marks from a library. Values of a form that this version does not know count as not set.
 *
 * @param before an earlier state of the library and its marks: papers whose records are the same objects are
 * not read again
 */
export function marksOf(library: Library, before?: { library: Library; marks: Marks }): Marks {
  const lists = listsIn(library);
  const known = new Set(lists.map(({ id }) => id));
  const isReusable = before?.marks.lists.map(({ id }) => id).join() === [...known].join();
  const earlier = isReusable ? before : undefined;
  // No record is ever deleted: what the earlier state has is in this one, too.
  const papers = new Map(earlier?.marks.papers);
  for (const [key, fields] of library) {
    if (earlier?.library.get(key) === fields) continue;
    const id = paperOfKey(key);
    if (!id) continue;
    const marks = paperMarksOf(fields, known);
    if (marks) papers.set(id, marks);
    else papers.delete(id);
  }
  return { papers, lists };
}

/** The marks in the fields of a paper; null where there are none. `lists`: those that are not deleted. */
function paperMarksOf(fields: Fields, lists: ReadonlySet<ListId>): PaperMarks | null {
  const savedAt = timeOfTrue(fields.get('saved'));
  const readAt = timeOfTrue(fields.get('read'));
  const noteField = fields.get('note');
  const note = typeof noteField?.value === 'string' ? noteField.value : '';
  const notedAt = noteField && note !== '' ? setAt(noteField) : null;
  const { places, listedAt } = placesIn(fields, lists);
  if (savedAt === null && readAt === null && note === '' && places.size === 0) return null;
  return { savedAt, readAt, note, notedAt, tags: tagsOf(note), lists: places, listedAt };
}

/** Sets whether a paper is saved. */
export function save(id: ArxivId, isSaved: boolean): Change {
  return { key: paperKey(id), field: 'saved', value: isSaved };
}

/** Sets whether a paper is read. */
export function markRead(id: ArxivId, isRead: boolean): Change {
  return { key: paperKey(id), field: 'read', value: isRead };
}

/** Sets the note of a paper; `''` removes it. */
export function writeNote(id: ArxivId, note: string): Change {
  return { key: paperKey(id), field: 'note', value: note };
}

/** Puts a paper into a list at a place; null takes it out. */
export function putInList(id: ArxivId, list: ListId, place: Place | null): Change {
  return { key: paperKey(id), field: `${MEMBERSHIP}${list}`, value: place };
}

function timeOfTrue(field: Field | undefined): number | null {
  return field?.value === true ? setAt(field) : null;
}

function placesIn(fields: Fields, lists: ReadonlySet<ListId>) {
  const places = new Map<ListId, Place>();
  let listedAt: number | null = null;
  for (const [name, field] of fields) {
    if (!name.startsWith(MEMBERSHIP)) continue;
    const list = parseListId(name.slice(MEMBERSHIP.length));
    const place = parsePlace(field.value);
    if (!list || !place || !lists.has(list)) continue;
    places.set(list, place);
    listedAt = Math.max(listedAt ?? 0, setAt(field));
  }
  return { places, listedAt };
}

/** `later` and every list with a name, by place; of the same place by id, and those without one last. */
function listsIn(library: Library): ReadingList[] {
  const lists = new Map<ListId, ReadingList>([
    [READ_LATER, { id: READ_LATER, name: null, place: null }],
  ]);
  for (const [key, fields] of library) {
    const id = listOfKey(key);
    if (!id) continue;
    const name = fields.get('name')?.value;
    const isNamed = typeof name === 'string' && name !== '';
    if (!isNamed && id !== READ_LATER) continue;
    const place = parsePlace(fields.get('place')?.value);
    lists.set(id, { id, name: isNamed ? name : null, place });
  }
  return [...lists.values()].sort(byPlace);
}

function byPlace(a: ReadingList, b: ReadingList): number {
  const isFirst = ({ id }: ReadingList) => id === READ_LATER;
  if (a.place === b.place) return Number(isFirst(b)) - Number(isFirst(a)) || (a.id < b.id ? -1 : 1);
  // Where it was never moved, the list that is there from the start is the first one.
  if (a.place === null) return isFirst(a) ? -1 : 1;
  if (b.place === null) return isFirst(b) ? 1 : -1;
  return a.place < b.place ? -1 : 1;
}

function listIdOf(text: string): ListId {
  const id = parseListId(text);
  if (!id) throw new Error(`expected the id of a list, found ${text}`);
  return id;
}
