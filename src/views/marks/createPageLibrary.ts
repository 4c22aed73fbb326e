import type { ArxivId } from '../../digest/arxivId';
import type { Change, Library } from '../../library/library';
import type { LibraryStore } from '../../library/libraryStore';
import { type Marks, markRead, marksOf, save, writeNote } from '../../library/marks';
import { createStore, type Store } from '../../store';
import { createSelection, type Selection } from './createSelection';

/** What the reader has just done, as long as it can be taken back. */
export type Done = {
  readonly kind: 'saved' | 'unsaved' | 'read' | 'unread' | 'all-read';
  readonly papers: number;
  /** The first paper that is kept on this device. */
  readonly isFirst: boolean;
  readonly undo: () => void;
};

/** The library of the page, and what the reader does with it. */
export type PageLibrary = {
  readonly store: LibraryStore;
  marks(): Marks;
  readonly selection: Selection;
  readonly done: Pick<Store<Done | null>, 'get' | 'subscribe'>;
  dismiss(): void;
  toggleSaved(id: ArxivId): void;
  toggleRead(id: ArxivId): void;
  markAllRead(ids: readonly ArxivId[]): void;
  /** Called as the reader types; `''` removes the note. */
  writeNote(id: ArxivId, note: string): void;
  /** The paper was open long enough to count as read: nothing is said of it. */
  countAsRead(id: ArxivId): void;
};

/** `askToPersist` asks the browser not to drop what is stored; called with the first paper that is kept. */
export function createPageLibrary(store: LibraryStore, askToPersist: () => void): PageLibrary {
  const done = createStore<Done | null>(null);
  let read: { readonly library: Library; readonly marks: Marks } | undefined;

  const marks = () => {
    const { library } = store.get();
    if (read?.library !== library) read = { library, marks: marksOf(library, read) };
    return read.marks;
  };
  const marksOfPaper = (id: ArxivId) => marks().papers.get(id);

  const make = (kind: Done['kind'], changes: readonly Change[], isFirst = false) => {
    if (changes.length === 0) return;
    const undone = store.change(changes);
    const undo = () => {
      store.change(undone);
      done.set(null);
    };
    done.set({ kind, papers: changes.length, isFirst, undo });
  };

  return {
    store,
    marks,
    selection: createSelection(),
    done,
    dismiss: () => done.set(null),
    toggleSaved(id) {
      const isSaved = typeof marksOfPaper(id)?.savedAt !== 'number';
      const isFirst = isSaved && !isAnyKept(marks());
      if (isFirst) askToPersist();
      make(isSaved ? 'saved' : 'unsaved', [save(id, isSaved)], isFirst);
    },
    toggleRead(id) {
      const isRead = typeof marksOfPaper(id)?.readAt !== 'number';
      make(isRead ? 'read' : 'unread', [markRead(id, isRead)]);
    },
    markAllRead(ids) {
      const unread = ids.filter((id) => typeof marksOfPaper(id)?.readAt !== 'number');
      make(
        'all-read',
        unread.map((id) => markRead(id, true)),
      );
    },
    writeNote(id, note) {
      if (!isAnyKept(marks())) askToPersist();
      store.change([writeNote(id, note)]);
    },
    countAsRead(id) {
      if (typeof marksOfPaper(id)?.readAt !== 'number') store.change([markRead(id, true)]);
    },
  };
}

/** Whether the reader keeps anything: what is only read is no loss. */
function isAnyKept({ papers }: Marks): boolean {
  return [...papers.values()].some(
    ({ savedAt, note, lists }) => savedAt !== null || note !== '' || lists.size > 0,
  );
}
