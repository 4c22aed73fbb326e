import { createStore, type Store } from '../store';
import { withTimeout } from '../withTimeout';
import { createConnection } from './createConnection';
import type { Database } from './database';
import { createLeftMarks, type TextSlot } from './leftMarks';
import { type Change, EMPTY_LIBRARY, type Library, merge, newIn, partOf, undoOf } from './library';
import { parseRecords, plainRecords } from './records';
import { unseenNotes } from './unseenNotes';

/**
 * How the device keeps the library. `opening`: what is stored is not known yet. `storing`: the last changes are
 * on their way. `unkept`: the device has no
 * storage, refuses it, does not answer or is full; what is marked stays in memory until it works again.
 */
type Keeping = 'opening' | 'storing' | 'kept' | 'unkept';

export type LibraryState = { readonly library: Library; readonly keeping: Keeping };

/** The library of this tab: changed at once, then stored and told to the other tabs. */
export type LibraryStore = Pick<Store<LibraryState>, 'get' | 'subscribe'> & {
  /** Makes changes; returns those that take them back. */
  change(changes: readonly Change[]): Change[];
  /** Merges a library, of a backup. */
  take(library: Library): void;
  /**
   * The page is left: until `reread` what is not stored yet goes to the next page by `left` alone. WebKit never
   * ends transactions of a page that is left, which lock other pages out.
   */
  leave(): void;
  /** Reads what other tabs have stored while this one was asleep. */
  reread(): void;
  close(): void;
};

/** What the store works with. */
export type LibraryPlatform = {
  /** Opens the storage; `onClose` tells that it has to be opened again. */
  readonly open: (onClose: () => void) => Promise<Database>;
  /** Tells the other tabs; null: the browser cannot. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> | null;
  /** Where a page that is left puts what is not stored yet: IndexedDB would answer after its end. */
  readonly left: TextSlot;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Some browsers never answer a call to storage. */
const OPEN_TIMEOUT_MS = 3000;
const WRITE_TIMEOUT_MS = 20_000;

/** Opens the library; no call fails. */
export function createLibraryStore({ open, channel, left, now }: LibraryPlatform): LibraryStore {
  const state = createStore<LibraryState>({ library: EMPTY_LIBRARY, keeping: 'opening' });
  /** What is not stored yet. */
  let unstored = EMPTY_LIBRARY;
  /** What is being stored; null: nothing. */
  let storing: Library | null = null;
  let isRead = false;
  let isLeft = false;

  const set = (library: Library, keeping: Keeping) => {
    const present = state.get();
    const isSame = library === present.library && keeping === present.keeping;
    if (!isSame) state.set({ library, keeping });
  };
  const receive = (library: Library, keeping = state.get().keeping) => {
    set(merge(state.get().library, library), keeping);
  };

  const connection = createConnection(open);
  const leftMarks = createLeftMarks(left);
  /** Whether nothing is lost with this page. */
  const leaveRest = () => {
    const rest = merge(storing ?? EMPTY_LIBRARY, unstored);
    return rest.size === 0 || leftMarks.add(rest);
  };

  /** The storage, for one transaction: a page that is left begins none. */
  const openStorage = async () => {
    const storage = await connection.get();
    if (isLeft) throw new DOMException('', 'AbortError');
    return storage;
  };

  const read = async () => {
    const left = leftMarks.take();
    unstored = merge(left, unstored);
    receive(unstored);
    const stored = await (await openStorage()).readAll();
    // What another page has left was written with all of this known.
    if (!isRead) unstored = merge(unstored, unseenNotes(newIn(unstored, left), stored));
    unstored = newIn(unstored, stored);
    receive(merge(stored, unstored));
    isRead = true;
    const { library, keeping } = state.get();
    if (unstored.size === 0 && !storing) {
      leftMarks.forgetTaken();
      set(library, 'kept');
    } else if (keeping === 'opening') set(library, 'storing');
    void storeAll();
  };
  const write = async (part: Library) => {
    let whole = part;
    // It may have refused at the start of the visit.
    if (!isRead) {
      const stored = await (await openStorage()).readAll();
      whole = merge(part, unseenNotes(part, stored));
      receive(merge(stored, whole));
    }
    isRead = true;
    const stored = await (await openStorage()).write(whole);
    receive(stored);
    channel?.postMessage(plainRecords(stored));
    return true;
  };
  /** One transaction after the other; what comes meanwhile is in the next one. */
  const storeAll = async () => {
    if (storing || isLeft || unstored.size === 0) return;
    while (unstored.size > 0) {
      const part = unstored;
      storing = part;
      unstored = EMPTY_LIBRARY;
      if (!(await withTimeout(() => write(part), false, WRITE_TIMEOUT_MS))) {
        unstored = merge(part, unstored);
        break;
      }
    }
    storing = null;
    if (unstored.size === 0) leftMarks.forgetTaken();
    if (!isLeft) set(state.get().library, unstored.size === 0 ? 'kept' : 'unkept');
  };
  const put = (part: Library) => {
    if (part.size === 0) return;
    unstored = merge(unstored, part);
    const { keeping } = state.get();
    receive(part, keeping === 'kept' ? 'storing' : keeping);
    if (isLeft) leaveRest();
    void storeAll();
  };

  const start = async () => {
    const reading = read();
    // An answer that comes late still counts.
    reading.catch(() => {});
    await withTimeout(() => reading, undefined, OPEN_TIMEOUT_MS);
    if (!isLeft && state.get().keeping === 'opening') set(state.get().library, 'unkept');
  };
  void start();

  if (channel) {
    channel.onmessage = ({ data }) => {
      const records = parseRecords(data);
      if (records) receive(records.library);
    };
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    change(changes) {
      const { library } = state.get();
      const part = partOf(library, changes, now());
      put(part);
      return undoOf(library, part);
    },
    take: put,
    leave() {
      isLeft = true;
      // A backup of tens of thousands of marks has no room there: most browsers end what is being written.
      if (leaveRest()) connection.ifOpened((database) => database.abort());
    },
    reread() {
      isLeft = false;
      void start();
    },
    close() {
      channel?.close();
      connection.ifOpened((database) => database.close());
    },
  };
}
