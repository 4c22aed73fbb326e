import type { ArxivId } from '../digest/arxivId';
import type { Change } from './library';
import { type Marks, putInList, type ReadingList } from './marks';
import { type Place, placeBetween } from './placeBetween';
import { type ListId, listKey } from './recordKey';

/** In characters: it has to fit into a line of a phone. */
const LONGEST_NAME = 60;

/** The papers of a list in the reader's order. */
export function papersInList({ papers }: Marks, list: ListId): ArxivId[] {
  return placedPapers(papers, list).map(({ id }) => id);
}

/** Makes a list with a name, after all others. The id must be new. */
export function createList({ lists }: Marks, id: ListId, name: string): Change[] {
  const place = placeBetween(lists.findLast((list) => list.place !== null)?.place ?? null, null);
  return [
    { key: listKey(id), field: 'name', value: name },
    { key: listKey(id), field: 'place', value: place },
  ];
}

export function renameList(id: ListId, name: string): Change {
  return { key: listKey(id), field: 'name', value: name };
}

/** The papers keep their other marks. */
export function deleteList(id: ListId): Change {
  return { key: listKey(id), field: 'name', value: null };
}

/** Puts papers at the end of a list, in their order; those that it has stay where they are. */
export function addAllToList(
  { papers }: Marks,
  ids: readonly ArxivId[],
  list: ListId,
): readonly Change[] {
  const placed = placedPapers(papers, list);
  const known = new Set(placed.map(({ id }) => id));
  let last = placed.at(-1)?.place ?? null;
  return [...new Set(ids)].flatMap((id) => {
    if (known.has(id)) return [];
    last = placeBetween(last, null);
    return putInList(id, list, last);
  });
}

/** Takes papers out of a list. */
export function removeFromList(
  { papers }: Marks,
  ids: readonly ArxivId[],
  list: ListId,
): readonly Change[] {
  return ids.flatMap((id) => (papers.get(id)?.lists.has(list) ? putInList(id, list, null) : []));
}

/** What a name becomes that the reader has typed, at most 60 characters; null: it is empty. */
export function listName(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...name].slice(0, LONGEST_NAME).join('').trim() || null;
}

/** Moves a paper of a list so that it has `index` of the others before it. */
export function movePaper({ papers }: Marks, id: ArxivId, list: ListId, index: number): Change {
  const others = placedPapers(papers, list).filter((paper) => paper.id !== id);
  return putInList(id, list, placeAt(others, index));
}

/**
 * Moves a list so that it has `index` of the others before it. Lists without a place come first: those that it is to
 * stand before get one.
 */
export function moveList({ lists }: Marks, id: ListId, index: number): readonly Change[] {
  const others = lists.filter((list) => list.id !== id);
  const isUnplaced = ({ place }: { place: Place | null }) => place === null;
  const unplacedBefore = others.slice(0, index).filter(isUnplaced).length;
  const places = others.flatMap(placed);
  const changes: Change[] = [];
  for (const list of others.slice(index).filter(isUnplaced).toReversed()) {
    const place = placeBetween(null, places[0]?.place ?? null);
    places.unshift({ place });
    changes.push({ key: listKey(list.id), field: 'place', value: place });
  }
  const place = placeAt(places, index - unplacedBefore);
  return [...changes, { key: listKey(id), field: 'place', value: place }];
}

type Placed = { readonly place: Place };

/** Two devices may have given two papers the same place: the id then decides. */
function placedPapers(papers: Marks['papers'], list: ListId) {
  return [...papers]
    .flatMap(([id, { lists }]) => {
      const place = lists.get(list);
      return place === undefined ? [] : { id, place };
    })
    .sort((a, b) => (a.place === b.place ? compare(a.id, b.id) : compare(a.place, b.place)));
}

/** Between items of the same place there is none: then after all of them. */
function placeAt(others: readonly Placed[], index: number): Place {
  const before = others[index - 1]?.place ?? null;
  const after = others.slice(index).find(({ place }) => before === null || place > before);
  return placeBetween(before, after?.place ?? null);
}

function placed({ place }: ReadingList): Placed[] {
  return place === null ? [] : [{ place }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
