import type { ArxivId } from '../../digest/arxivId';
import type { Change } from '../../library/library';
import {
  createList,
  deleteList,
  listName,
  moveList,
  movePaper,
  removeFromList,
  renameList,
} from '../../library/lists';
import type { Marks } from '../../library/marks';
import type { ListId } from '../../library/recordKey';

/** What the reader does with lists. Names are taken as typed; one without a letter changes nothing. */
export type ListActions = {
  /** Makes a list, or finds the one that has the name already; null: there is no name. */
  createList(typed: string): ListId | null;
  renameList(list: ListId, typed: string): void;
  /** The papers keep their other marks. */
  deleteList(list: ListId): void;
  removeFromList(ids: readonly ArxivId[], list: ListId): void;
  /** Moves a paper so that it has `index` of the others before it. */
  movePaper(id: ArxivId, list: ListId, index: number): void;
  /** As `movePaper`, of a list. */
  moveList(list: ListId, index: number): void;
};

/** `change` makes changes; `make` does, and offers to take them back. */
type Making = {
  readonly marks: () => Marks;
  readonly change: (changes: readonly Change[]) => void;
  readonly make: (
    kind: 'renamed' | 'deleted' | 'unlisted',
    changes: readonly Change[],
    ids?: readonly ArxivId[],
  ) => void;
  /** An id that no list has. */
  readonly newListId: () => ListId;
};

export function createListActions({ marks, change, make, newListId }: Making): ListActions {
  return {
    createList(typed) {
      const name = listName(typed);
      if (name === null) return null;
      const known = marks().lists.find((list) => list.name === name);
      if (known) return known.id;
      const id = newListId();
      change(createList(marks(), id, name));
      return id;
    },
    renameList(list, typed) {
      const name = listName(typed);
      const present = marks().lists.find(({ id }) => id === list);
      if (name === null || name === present?.name) return;
      make('renamed', [renameList(list, name)]);
    },
    deleteList: (list) => make('deleted', [deleteList(list)]),
    removeFromList: (ids, list) => make('unlisted', removeFromList(marks(), ids, list), ids),
    movePaper: (id, list, index) => change([movePaper(marks(), id, list, index)]),
    moveList: (list, index) => change(moveList(marks(), list, index)),
  };
}
