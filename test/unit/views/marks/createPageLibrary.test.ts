import { describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../../../src/digest/day';
import { EMPTY_LIBRARY } from '../../../../src/library/library';
import { createLibraryStore } from '../../../../src/library/libraryStore';
import { addAllToList, papersInList, removeFromList } from '../../../../src/library/lists';
import { READ_LATER } from '../../../../src/library/marks';
import { createPageLibrary } from '../../../../src/views/marks/createPageLibrary';
import { createRowStates } from '../../../../src/views/marks/createRowStates';
import { arxivId, library, listId } from '../../library/libraries';
import { memorySlot } from '../../library/memorySlot';

const [A, B, C] = [arxivId('2502.18411'), arxivId('2410.07985'), arxivId('2504.06261')];

/** A library of a device without storage. */
function openLibrary() {
  const store = createLibraryStore({
    open: () => Promise.reject(new TypeError('indexedDB is undefined')),
    channel: null,
    left: memorySlot(),
    now: () => 1000,
  });
  const askToPersist = vi.fn();
  const ids = ['one', 'two', 'three'].map(listId);
  const newListId = () => ids.shift() ?? listId('more');
  return {
    store,
    askToPersist,
    page: createPageLibrary(store, { askToPersist, newListId, now: () => 1000 }),
  };
}

describe('createPageLibrary', () => {
  it('saves a paper and saves it no longer, and says which', () => {
    const { page } = openLibrary();
    page.toggleSaved(A);
    expect(page.marks().papers.get(A)?.savedAt).toBe(1000);
    expect(page.done.get()).toMatchObject({ kind: 'saved', papers: 1, isFirst: true });
    page.toggleSaved(A);
    expect(page.marks().papers.has(A)).toBe(false);
    expect(page.done.get()?.kind).toBe('unsaved');
  });

  it('asks the browser to keep its storage with the first paper alone', () => {
    const { page, askToPersist } = openLibrary();
    page.toggleRead(A);
    expect(askToPersist).not.toHaveBeenCalled();
    page.toggleSaved(A);
    page.toggleSaved(B);
    expect(askToPersist).toHaveBeenCalledTimes(1);
    expect(page.done.get()?.isFirst).toBe(false);
  });

  it.each([
    ['a note', { note: ['a', 1] }],
    ['a place in a list', { [`in/${READ_LATER}`]: ['i', 1] }],
  ] satisfies [string, Record<string, [string, number]>][])(
    'takes %s for something that is kept already',
    (_, fields) => {
      const { page, store, askToPersist } = openLibrary();
      store.take(library({ 'papers/2410.07985': fields }));
      page.toggleSaved(A);
      expect(askToPersist).not.toHaveBeenCalled();
    },
  );

  it('does not say where papers are kept after a backup was restored', () => {
    const { page } = openLibrary();
    page.take(library({ 'papers/2410.07985': { saved: [true, 5] } }));
    page.setSaved([A], true);
    expect(page.done.get()).toMatchObject({ kind: 'saved', isFirst: false });
  });

  it('marks the papers of a day as read, and takes back only what it has marked', () => {
    const { page } = openLibrary();
    page.toggleRead(A);
    page.markAllRead([A, B, C]);
    expect(page.done.get()).toMatchObject({ kind: 'all-read', papers: 2 });
    page.done.get()?.undo?.();
    expect([...page.marks().papers.keys()]).toEqual([A]);
    expect(page.done.get()).toBeNull();
  });

  it('says nothing where all of a day is read', () => {
    const { page } = openLibrary();
    page.markAllRead([]);
    expect(page.done.get()).toBeNull();
  });

  it('saves and marks many papers, and changes only those that are not so', () => {
    const { page } = openLibrary();
    page.toggleSaved(A);
    page.setSaved([A, B], true);
    expect(page.done.get()).toMatchObject({ kind: 'saved', papers: 1, ids: [B], isFirst: false });
    page.setRead([A, B, C], true);
    page.setRead([B], false);
    expect(page.done.get()).toMatchObject({ kind: 'unread', papers: 1 });
    page.done.get()?.undo?.();
    expect([A, B, C].map((id) => page.marks().papers.get(id)?.readAt)).not.toContain(null);
  });

  it('makes a list once, puts papers into it, and takes that back', () => {
    const { page, askToPersist } = openLibrary();
    const list = page.createList(' 5월  세미나 ') ?? listId('none');
    expect(page.createList('5월 세미나')).toBe(list);
    expect(page.createList('  ')).toBeNull();
    expect(page.marks().lists.map(({ name }) => name)).toEqual([null, '5월 세미나']);
    expect(askToPersist).not.toHaveBeenCalled();
    const undone = page.change(addAllToList(page.marks(), [B, A], list));
    page.tellListsChanged([B, A], undone);
    expect(page.done.get()).toMatchObject({ kind: 'lists-changed', papers: 2, isFirst: true });
    expect(askToPersist).toHaveBeenCalledTimes(1);
    expect(papersInList(page.marks(), list)).toEqual([B, A]);
    page.movePaper(A, list, 0);
    expect(papersInList(page.marks(), list)).toEqual([A, B]);
    page.removeFromList([A, C], list);
    expect(papersInList(page.marks(), list)).toEqual([B]);
    page.done.get()?.undo?.();
    expect(papersInList(page.marks(), list)).toEqual([A, B]);
  });

  it('renames and deletes a list, and brings it back with its papers', () => {
    const { page } = openLibrary();
    const list = page.createList('세미나') ?? listId('none');
    page.change(addAllToList(page.marks(), [A], list));
    page.dismiss();
    page.renameList(list, '세미나');
    page.renameList(list, ' ');
    expect(page.done.get()).toBeNull();
    page.renameList(list, '모임');
    expect(page.marks().lists.at(-1)?.name).toBe('모임');
    page.deleteList(list);
    expect(page.marks().lists.map(({ id }) => id)).toEqual([READ_LATER]);
    page.done.get()?.undo?.();
    expect(page.marks().lists.at(-1)?.name).toBe('모임');
    expect(papersInList(page.marks(), list)).toEqual([A]);
  });

  it('takes back the lists of papers that were changed one after the other', () => {
    const { page } = openLibrary();
    const list = page.createList('세미나') ?? listId('none');
    const undone = [
      page.change(addAllToList(page.marks(), [A, B], list)),
      page.change(removeFromList(page.marks(), [A], list)),
    ];
    page.tellListsChanged([A, B], undone.toReversed().flat());
    page.done.get()?.undo?.();
    expect(papersInList(page.marks(), list)).toEqual([]);
  });

  it('reminds of a backup once, after fifty papers without one', () => {
    const { page } = openLibrary();
    const ids = Array.from({ length: 51 }, (_, index) => arxivId(`2502.${10_000 + index}`));
    page.setSaved(ids.slice(0, 49), true);
    expect(page.done.get()?.withoutBackup).toBeNull();
    page.toggleSaved(ids[49] ?? A);
    expect(page.done.get()?.withoutBackup).toBe(50);
    page.toggleSaved(ids[50] ?? A);
    expect(page.done.get()?.withoutBackup).toBeNull();
  });

  it('reminds the reader of none while a folder has all of it, too', () => {
    const { page } = openLibrary();
    const ids = Array.from({ length: 51 }, (_, index) => arxivId(`2502.${10_000 + index}`));
    page.hasCopy.set(true);
    page.setSaved(ids.slice(0, 50), true);
    expect(page.done.get()?.withoutBackup).toBeNull();
    page.hasCopy.set(false);
    page.toggleSaved(ids[50] ?? A);
    expect(page.done.get()?.withoutBackup).toBe(51);
  });

  it('keeps the visits of its pages', () => {
    const { page, store } = openLibrary();
    page.countVisit(null);
    expect(store.get().library).toBe(EMPTY_LIBRARY);
    page.countVisit(parseDay('2025-05-09'));
    expect([...store.get().library.keys()]).toEqual(['state/visits']);
    expect(page.marks().papers.size).toBe(0);
  });

  it('counts an open paper as read without a word, once', () => {
    const { page, store } = openLibrary();
    page.countAsRead(A);
    const { library: counted } = store.get();
    page.countAsRead(A);
    expect(page.marks().papers.get(A)?.readAt).toBe(1000);
    expect(store.get().library).toBe(counted);
    expect(page.done.get()).toBeNull();
  });

  it('keeps a note as it is typed, and asks the browser to keep it with the first letter', () => {
    const { page, askToPersist } = openLibrary();
    page.writeNote(A, '표');
    // Said once, and never taken back by a button: more may have been typed.
    expect(page.done.get()).toMatchObject({ kind: 'noted', isFirst: true, undo: null });
    page.dismiss();
    page.writeNote(A, '표 #RL');
    expect(page.marks().papers.get(A)).toMatchObject({ note: '표 #RL', tags: ['RL'] });
    expect(askToPersist).toHaveBeenCalledTimes(1);
    page.writeNote(A, '');
    expect(page.marks().papers.size).toBe(0);
  });

  it('reads marks again only when the library has changed', () => {
    const { page } = openLibrary();
    const before = page.marks();
    expect(page.marks()).toBe(before);
    page.toggleSaved(A);
    expect(page.marks()).not.toBe(before);
  });
});

describe('createRowStates', () => {
  it('gives the same state for a paper whose marks are the same', () => {
    const { page, store } = openLibrary();
    const stateOf = createRowStates(page);
    const [a, b] = [stateOf(A, false), stateOf(B, false)];
    page.toggleSaved(A);
    expect(stateOf(A, false)).not.toBe(a);
    expect(stateOf(B, false)).toBe(b);
    page.toggleRead(B);
    expect(stateOf(B, false).isRead).toBe(true);
    expect(store.get().library).not.toBe(EMPTY_LIBRARY);
  });
});
