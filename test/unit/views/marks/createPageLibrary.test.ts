import { describe, expect, it, vi } from 'vitest';
import { EMPTY_LIBRARY } from '../../../../src/library/library';
import { createLibraryStore } from '../../../../src/library/libraryStore';
import { READ_LATER } from '../../../../src/library/marks';
import { createPageLibrary } from '../../../../src/views/marks/createPageLibrary';
import { createRowStates } from '../../../../src/views/marks/createRowStates';
import { arxivId, library } from '../../library/libraries';

const [A, B, C] = [arxivId('2502.18411'), arxivId('2410.07985'), arxivId('2504.06261')];

/** A library of a device without storage. */
function openLibrary() {
  const store = createLibraryStore({
    open: () => Promise.reject(new TypeError('indexedDB is undefined')),
    channel: null,
    now: () => 1000,
  });
  const askToPersist = vi.fn();
  return { store, askToPersist, page: createPageLibrary(store, askToPersist) };
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

  it('marks the papers of a day as read, and takes back only what it has marked', () => {
    const { page } = openLibrary();
    page.toggleRead(A);
    page.markAllRead([A, B, C]);
    expect(page.done.get()).toMatchObject({ kind: 'all-read', papers: 2 });
    page.done.get()?.undo();
    expect([...page.marks().papers.keys()]).toEqual([A]);
    expect(page.done.get()).toBeNull();
  });

  it('says nothing where all of a day is read', () => {
    const { page } = openLibrary();
    page.markAllRead([]);
    expect(page.done.get()).toBeNull();
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
    const [a, b] = [stateOf(A), stateOf(B)];
    page.toggleSaved(A);
    expect(stateOf(A)).not.toBe(a);
    expect(stateOf(B)).toBe(b);
    page.toggleRead(B);
    expect(stateOf(B).isRead).toBe(true);
    expect(store.get().library).not.toBe(EMPTY_LIBRARY);
  });
});
