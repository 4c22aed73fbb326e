import type { OwnImport } from '../digest/ownDigests';
import { createStore, type Store } from '../store';
import { withTimeout } from '../withTimeout';
import { createConnection } from './createConnection';
import type { ImportDatabase } from './importDatabase';

/**
 * How the device keeps the imports, as `LibraryState` says it of marks. `unkept`: those of this visit are in memory
 * alone.
 */
type Keeping = 'opening' | 'storing' | 'kept' | 'unkept';

export type ImportState = {
  /** Newest first. */
  readonly imports: readonly OwnImport[];
  readonly keeping: Keeping;
};

/** The reader's own digests: changed at once, then stored and told to the other tabs. */
export type ImportStore = Pick<Store<ImportState>, 'get' | 'subscribe'> & {
  /** Adds imports; those that are there already are replaced. */
  add(imports: readonly OwnImport[]): void;
  /** Removes imports and returns them, so that `add` takes it back. */
  remove(ids: readonly string[]): readonly OwnImport[];
  /** Reads what other tabs have stored. */
  reread(): Promise<void>;
};

export type ImportPlatform = {
  readonly open: (onClose: () => void) => Promise<ImportDatabase>;
  /** Tells the other tabs; null: the browser cannot. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'> | null;
};

/** Some browsers never answer a call to storage. */
const OPEN_TIMEOUT_MS = 3000;
/** For fifty megabytes on a slow device. */
const WRITE_TIMEOUT_MS = 60_000;

/** Opens the imports; no call fails. */
export function createImportStore({ open, channel }: ImportPlatform): ImportStore {
  const state = createStore<ImportState>({ imports: [], keeping: 'opening' });
  /** What storage does not have yet, by id; null: it is to be removed. */
  const unstored = new Map<string, OwnImport | null>();
  let isStoring = false;
  let isRead = false;

  const connection = createConnection(open);

  const set = (imports: readonly OwnImport[], keeping: Keeping) => {
    const known = state.get();
    const isSame = idsOf(imports) === idsOf(known.imports) && keeping === known.keeping;
    if (!isSame) state.set({ imports: sorted(imports), keeping });
  };

  /** Imports with the changes that are not stored yet. */
  const withUnstored = (imports: readonly OwnImport[]) => {
    const byId = new Map(imports.map((own) => [own.id, own]));
    for (const [id, own] of unstored) {
      if (own) byId.set(id, own);
      else byId.delete(id);
    }
    return [...byId.values()];
  };

  const readAll = async () => {
    const stored = await (await connection.get()).readAll();
    isRead = true;
    return stored;
  };
  const read = async () => {
    const stored = await readAll();
    const keeping = unstored.size === 0 && !isStoring ? 'kept' : 'storing';
    set(withUnstored(stored), keeping);
    // It may have refused before.
    if (unstored.size > 0) void storeAll();
  };

  const write = async (id: string, own: OwnImport | null) => {
    // It may have refused at the start of the visit: what it has is not all of this visit.
    if (!isRead) set(withUnstored(await readAll()), state.get().keeping);
    const storage = await connection.get();
    await (own ? storage.put(own) : storage.remove(id));
    return true;
  };

  /** One by one, what makes room first: an import that is too large for the device keeps no other back. */
  const storeAll = async () => {
    if (isStoring) return;
    isStoring = true;
    const refused = new Map<string, OwnImport | null>();
    const next = () => {
      const waiting = [...unstored].filter(([id, own]) => refused.get(id) !== own);
      return waiting.find(([, own]) => own === null) ?? waiting[0];
    };
    for (let change = next(); change; change = next()) {
      const [id, own] = change;
      if (await withTimeout(() => write(id, own), false, WRITE_TIMEOUT_MS)) {
        if (unstored.get(id) === own) unstored.delete(id);
        channel?.postMessage('changed');
      } else refused.set(id, own);
    }
    isStoring = false;
    set(state.get().imports, unstored.size === 0 ? 'kept' : 'unkept');
  };

  const change = (changes: Iterable<readonly [string, OwnImport | null]>) => {
    for (const [id, own] of changes) unstored.set(id, own);
    const { imports, keeping } = state.get();
    set(withUnstored(imports), keeping === 'kept' ? 'storing' : keeping);
    void storeAll();
  };

  const start = async () => {
    const reading = read();
    // An answer that comes late still counts.
    reading.catch(() => {});
    await withTimeout(() => reading, undefined, OPEN_TIMEOUT_MS);
    if (state.get().keeping === 'opening') set(state.get().imports, 'unkept');
  };
  void start();

  const reread = () => read().catch(() => {});
  if (channel) channel.onmessage = () => void reread();

  return {
    get: state.get,
    subscribe: state.subscribe,
    add: (imports) => change(imports.map((own) => [own.id, own])),
    remove(ids) {
      const removed = state.get().imports.filter(({ id }) => ids.includes(id));
      change(removed.map(({ id }) => [id, null]));
      return removed;
    },
    reread,
  };
}

function sorted(imports: readonly OwnImport[]): OwnImport[] {
  return imports.toSorted((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}

function idsOf(imports: readonly OwnImport[]): string {
  return sorted(imports)
    .map(({ id, addedAt }) => `${id} ${addedAt}`)
    .join('\n');
}
