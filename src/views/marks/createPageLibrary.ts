import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import { isReminderDue, keptSince, lastBackupAt, REMINDER_GIVEN } from '../../library/backups';
import type { Change, Library } from '../../library/library';
import type { LibraryStore } from '../../library/libraryStore';
import { type Marks, markRead, marksOf, save, writeNote } from '../../library/marks';
import type { ListId } from '../../library/recordKey';
import { visitChanges } from '../../library/visits';
import { createStore, type Store } from '../../store';
import { createListActions, type ListActions } from './createListActions';
import { createSelection, type Selection } from './createSelection';

type DoneKind =
  | 'saved'
  | 'unsaved'
  | 'read'
  | 'unread'
  | 'all-read'
  | 'unlisted'
  | 'lists-changed'
  | 'noted'
  | 'renamed'
  | 'deleted';

/** What the reader has just done, as long as it can be taken back. */
export type Done = {
  /** null: what changes where it is done, of which is said only that it is not kept. */
  readonly kind: DoneKind | null;
  /** How many papers it has changed. */
  readonly papers: number;
  /** Those that it is about; empty: it is about a list. */
  readonly ids: readonly ArxivId[];
  /** The first paper that is kept, on this device. */
  readonly isFirst: boolean;
  /** How many papers are kept without a backup, said once; null: nothing is to be said. */
  readonly withoutBackup: number | null;
  /** The device does not keep what was changed, said once. */
  readonly isUnkept: boolean;
  /** null: it is taken back where it was done. */
  readonly undo: (() => void) | null;
};

/** The library of the page, and what the reader does with it. */
export type PageLibrary = ListActions & {
  readonly store: LibraryStore;
  marks(): Marks;
  /** Of lists of the archive: it stays while the reader looks elsewhere. */
  readonly selection: Selection;
  /** Of the shelves: it ends with the shelf. */
  readonly shelfSelection: Selection;
  readonly done: Pick<Store<Done | null>, 'get' | 'subscribe'>;
  dismiss(): void;
  toggleSaved(id: ArxivId): void;
  toggleRead(id: ArxivId): void;
  /** Many at once; those that are so already stay. */
  setSaved(ids: readonly ArxivId[], isSaved: boolean): void;
  setRead(ids: readonly ArxivId[], isRead: boolean): void;
  markAllRead(ids: readonly ArxivId[]): void;
  /** The papers whose lists the reader is choosing; null: none. */
  readonly listing: Store<readonly ArxivId[] | null>;
  /** Changes without a word; returns those that take them back, for `tellListsChanged`. */
  change(changes: readonly Change[]): readonly Change[];
  /** Merges a library, of a backup. */
  take(library: Library): void;
  /** Offers to take back what was done with the lists of some papers. */
  tellListsChanged(ids: readonly ArxivId[], undone: readonly Change[]): void;
  /** Whether a folder of the reader has all of it, too: no backup is needed then. */
  readonly hasCopy: Store<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A page is in sight. `newest`: of the list of days on it; null: there is none. */
  countVisit(newest: Day | null): void;
  /** Called as the reader types; `''` removes the note. */
  writeNote(id: ArxivId, note: string): void;
  /** The paper was open long enough to count as read: nothing is said of it. */
  countAsRead(id: ArxivId): void;
};

type Platform = {
  /** Asks the browser not to drop what is stored; called with the first paper that is kept. */
  readonly askToPersist: () => void;
  /** An id that no list has. */
  readonly newListId: () => ListId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export function createPageLibrary(
  store: LibraryStore,
  { askToPersist, newListId, now }: Platform,
): PageLibrary {
  const done = createStore<Done | null>(null);
  const hasCopy = createStore(false);
  const listing = createStore<readonly ArxivId[] | null>(null);
  /** What the page counts by itself is no loss that the reader has to hear of. */
  let hasChanged = false;
  let isUnkeptTold = false;
  /** The reader does not know yet where papers are kept. */
  let isFirstUntold = false;
  let read: { readonly library: Library; readonly marks: Marks } | undefined;

  const marks = () => {
    const { library } = store.get();
    if (read?.library !== library) read = { library, marks: marksOf(library, read) };
    return read.marks;
  };
  const isSaved = (id: ArxivId) => typeof marks().papers.get(id)?.savedAt === 'number';
  const isRead = (id: ArxivId) => typeof marks().papers.get(id)?.readAt === 'number';

  const claimUnkept = () => {
    if (isUnkeptTold || !hasChanged || store.get().keeping !== 'unkept') return false;
    isUnkeptTold = true;
    return true;
  };
  const claimFirst = () => {
    const isFirst = isFirstUntold && isAnyKept(marks()) && store.get().keeping !== 'unkept';
    isFirstUntold = false;
    return isFirst;
  };
  const warn = () => {
    // Over the page, which a dialog covers: it is said as the dialog closes.
    if (listing.get() === null && claimUnkept()) {
      done.set({ ...(done.get() ?? NOTHING_DONE), isUnkept: true });
    }
  };
  store.subscribe(warn);
  const remind = () => {
    const { library } = store.get();
    if (hasCopy.get() || !isReminderDue(library, marks())) return null;
    store.change([REMINDER_GIVEN]);
    return keptSince(marks(), lastBackupAt(library));
  };
  const tell = (kind: DoneKind, undone: readonly Change[], ids: readonly ArxivId[]) => {
    const undo = () => {
      store.change(undone);
      done.set(null);
    };
    // What was said of a change without a word belongs to the word that follows.
    const isUnkept = done.get()?.kind === null || claimUnkept();
    const isFirst = claimFirst();
    done.set({ kind, papers: ids.length, ids, isFirst, withoutBackup: remind(), isUnkept, undo });
  };
  /** Makes a change of the reader. */
  const keep = <T>(act: () => T): T => {
    const wasAnyKept = isAnyKept(marks());
    const answer = act();
    if (!wasAnyKept && isAnyKept(marks())) {
      askToPersist();
      isFirstUntold = true;
    }
    hasChanged = true;
    warn();
    return answer;
  };
  const change = (changes: readonly Change[]) => keep(() => store.change(changes));
  const make = (kind: DoneKind, changes: readonly Change[], ids: readonly ArxivId[] = []) => {
    if (changes.length === 0) return;
    tell(kind, change(changes), ids);
  };
  const setSaved = (ids: readonly ArxivId[], isSet: boolean) => {
    const changed = ids.filter((id) => isSaved(id) !== isSet);
    const changes = changed.map((id) => save(id, isSet));
    make(isSet ? 'saved' : 'unsaved', changes, changed);
  };
  const setRead = (ids: readonly ArxivId[], isSet: boolean, kind?: 'all-read') => {
    const changed = ids.filter((id) => isRead(id) !== isSet);
    const changes = changed.map((id) => markRead(id, isSet));
    make(kind ?? (isSet ? 'read' : 'unread'), changes, changed);
  };

  return {
    ...createListActions({ marks, change, make, newListId }),
    store,
    marks,
    selection: createSelection(),
    shelfSelection: createSelection(),
    done,
    listing,
    dismiss: () => done.set(null),
    toggleSaved: (id) => setSaved([id], !isSaved(id)),
    toggleRead: (id) => setRead([id], !isRead(id)),
    setSaved,
    setRead,
    markAllRead: (ids) => setRead(ids, true, 'all-read'),
    change,
    take(library) {
      keep(() => store.take(library));
      // A backup that is restored tells it.
      isFirstUntold = false;
    },
    tellListsChanged: (ids, undone) => tell('lists-changed', undone, ids),
    hasCopy,
    now,
    countVisit(newest) {
      const { library } = store.get();
      store.change(visitChanges(library, { newest, now: now() }));
    },
    writeNote(id, note) {
      const wasAnyKept = isAnyKept(marks());
      change([writeNote(id, note)]);
      if (wasAnyKept || !isAnyKept(marks())) return;
      // Said as with any other first mark. Undo would take what is typed meanwhile.
      const isUnkept = done.get()?.kind === null || claimUnkept();
      const isFirst = claimFirst();
      done.set({ ...NOTHING_DONE, kind: 'noted', papers: 1, ids: [id], isFirst, isUnkept });
    },
    countAsRead(id) {
      if (!isRead(id)) store.change([markRead(id, true)]);
    },
  };
}

const NOTHING_DONE: Done = {
  ...{ kind: null, papers: 0, ids: [], undo: null },
  ...{ isFirst: false, withoutBackup: null, isUnkept: false },
};

/** Whether the reader keeps anything: what is only read is no loss. */
function isAnyKept({ papers }: Marks): boolean {
  for (const { savedAt, note, lists } of papers.values()) {
    if (savedAt !== null || note !== '' || lists.size > 0) return true;
  }
  return false;
}
