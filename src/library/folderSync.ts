import { createStore, type Store } from '../store';
import { type FolderHandle, READ_AND_WRITE } from './folderHandle';
import type { FolderMemory } from './folderMemory';
import { type FolderProblem, problemOf } from './folderProblem';
import { newIn } from './library';
import type { LibraryStore } from './libraryStore';
import { type FolderContents, readFolder } from './readFolder';
import { type SyncOutcome, syncFolder } from './syncFolder';
import { areVisitsAlone } from './visits';

/** How the library and the folder of the reader are in step. `folder`: its name. */
export type FolderState =
  /** It is not known yet whether there is one. */
  | { readonly kind: 'opening' | 'none' }
  | { readonly kind: 'syncing'; readonly folder: string }
  | (SyncOutcome & {
      readonly folder: string;
      /** Storage does not remember the folder: the next visit knows nothing of it. */
      readonly isForVisit?: true;
    });

/** Keeps the library in step with a file in a folder of the reader. No call fails. */
export type FolderSync = Pick<Store<FolderState>, 'get' | 'subscribe'> & {
  /** Connects to the folder of the last visit, if there is one. */
  open(): Promise<void>;
  /** What a folder has, to be shown before it is connected. */
  look(folder: FolderHandle): Promise<FolderContents | FolderProblem>;
  connect(folder: FolderHandle): Promise<void>;
  /** Asks the reader for permission again: called at a press. */
  reconnect(): Promise<void>;
  /** The file stays as it is. */
  disconnect(): Promise<void>;
  /** Forgets the folder until it is opened again. */
  leave(): void;
  /** Syncs at once: another device may have written, or the page is about to go. */
  sync(): Promise<void>;
  close(): void;
};

type Platform = {
  readonly store: Pick<LibraryStore, 'get' | 'subscribe' | 'take'>;
  readonly memory: FolderMemory;
  /** Tells the other tabs that another folder is chosen, or none; null: the browser cannot. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> | null;
  /** Lets one tab at a time read and write. */
  readonly withLock: (task: () => Promise<void>) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Marks come in groups: they are written together. */
const DEBOUNCE_MS = 2000;

/** Opens the folder of the last visit, if there is one. */
export function createFolderSync({ store, memory, channel, withLock, now }: Platform): FolderSync {
  const state = createStore<FolderState>({ kind: 'opening' });
  let folder: FolderHandle | null = null;
  let isForVisit = false;
  /** The library that is in the file. */
  let written = store.get().library;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  /** Whether a sync was asked for while one was running, which may not have written the last marks. */
  let isAskedAgain = false;

  const library = { get: () => store.get().library, take: store.take };
  const syncOnce = async (handle: FolderHandle) => {
    const outcome = await syncFolder(handle, library, now);
    // Meanwhile the reader may have chosen another folder, or none.
    if (folder !== handle) return;
    if (outcome.kind === 'synced') written = outcome.written;
    state.set({ ...outcome, folder: handle.name, ...(isForVisit && { isForVisit }) });
  };
  const sync = async () => {
    clearTimeout(timer);
    const handle = folder;
    // A library that is not read yet would be written with less than it has.
    if (!handle || store.get().keeping === 'opening') return;
    if (running) {
      isAskedAgain = true;
      return running;
    }
    state.set({ kind: 'syncing', folder: handle.name });
    running = withLock(() => syncOnce(handle)).catch((error) => {
      if (folder === handle) state.set({ kind: problemOf(error), folder: handle.name });
    });
    await running;
    running = null;
    const isUrgent = isAskedAgain;
    isAskedAgain = false;
    // Another folder was chosen meanwhile, and asked for in vain.
    if (isUrgent && folder !== handle) return sync();
    // What has failed is not tried again by itself.
    if (state.get().kind !== 'synced' || store.get().library === written) return;
    if (isUrgent) await sync();
    else onChange();
  };
  const onChange = () => {
    if (!folder) return;
    // The folder was known before the library.
    if (state.get().kind === 'opening') return void sync();
    const { library: present } = store.get();
    if (present === written || isWaitingForReader(state.get())) return;
    // They are written with the next marks, or as the page is put aside: each page that is opened counts.
    if (areVisitsAlone(newIn(present, written))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), DEBOUNCE_MS);
  };
  const unsubscribe = store.subscribe(onChange);

  const open = async () => {
    if (!folder) {
      state.set({ kind: 'opening' });
      const remembered = await memory.get().catch(() => null);
      // Meanwhile the reader may have chosen another one.
      folder ??= remembered;
    }
    if (folder) await sync();
    else state.set({ kind: 'none' });
  };
  void open();

  const leave = () => {
    clearTimeout(timer);
    folder = null;
    state.set({ kind: 'none' });
  };
  /** All tabs have the same library: two folders would each get what is marked for the other. */
  const follow = async () => {
    const chosen = await memory.get().catch(() => null);
    await running;
    if (!chosen) return leave();
    folder = chosen;
    isForVisit = false;
    await sync();
  };
  if (channel) channel.onmessage = () => void follow();

  return {
    get: state.get,
    subscribe: state.subscribe,
    open,
    sync,
    look: (handle) => readFolder(handle).catch(problemOf),
    async connect(handle) {
      await running;
      folder = handle;
      isForVisit = await memory.set(handle).then(
        () => false,
        () => true,
      );
      if (!isForVisit) channel?.postMessage('chosen');
      await sync();
    },
    async reconnect() {
      const handle = folder;
      if (!handle) return;
      const permission = await handle.requestPermission(READ_AND_WRITE).catch(() => 'denied');
      if (permission === 'granted') await sync();
      else state.set({ kind: permission === 'denied' ? 'refused' : 'lapsed', folder: handle.name });
    },
    leave,
    async disconnect() {
      leave();
      await memory.forget().catch(() => {});
      channel?.postMessage('none');
    },
    close() {
      channel?.close();
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

/** Trying again by itself gives the same answer. */
function isWaitingForReader({ kind }: FolderState): boolean {
  return kind === 'lapsed' || kind === 'refused';
}
