import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBackup } from '../../../src/library/backup';
import type { FolderHandle } from '../../../src/library/folderHandle';
import { createFolderSync } from '../../../src/library/folderSync';
import { EMPTY_LIBRARY, type Library, merge } from '../../../src/library/library';
import type { LibraryState } from '../../../src/library/libraryStore';
import { FOLDER_FILE } from '../../../src/library/readFolder';
import { createStore } from '../../../src/store';
import { openPromise } from '../../openPromise';
import { createFakeFolder } from './fakeFolder';
import { library } from './libraries';

const ONE = library({ 'papers/2502.18411': { saved: [true, 5] } });
const OTHER = library({ 'papers/2410.07985': { saved: [true, 6] } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** All that does not wait for a timer. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const afterDebounce = () => vi.advanceTimersByTimeAsync(2000);

function start({
  library = EMPTY_LIBRARY,
  keeping = 'kept' as LibraryState['keeping'],
  withLock = (task: () => Promise<void>) => task(),
  beforeStep = undefined as Parameters<typeof createFakeFolder>[1],
} = {}) {
  const state = createStore<LibraryState>({ library, keeping });
  const take = (part: Library) => {
    const present = state.get();
    state.set({ ...present, library: merge(present.library, part) });
  };
  const folder = createFakeFolder(new Map(), beforeStep);
  let remembered: FolderHandle | null = null;
  const memory = {
    get: async () => remembered,
    set: async (handle: FolderHandle) => {
      remembered = handle;
    },
    forget: async () => {
      remembered = null;
    },
  };
  const channels: ReturnType<typeof openChannel>[] = [];
  const openChannel = (): NonNullable<Parameters<typeof createFolderSync>[0]['channel']> => {
    const channel: ReturnType<typeof openChannel> = {
      onmessage: null,
      postMessage(data) {
        const event = new MessageEvent('message', { data });
        for (const other of channels) {
          // The type of `onmessage` wants a real channel as `this`.
          if (other !== channel) Reflect.apply(other.onmessage ?? (() => {}), other, [event]);
        }
      },
      close: () => {},
    };
    channels.push(channel);
    return channel;
  };
  /** A tab. */
  const open = () =>
    createFolderSync({
      store: { get: state.get, subscribe: state.subscribe, take },
      memory,
      channel: openChannel(),
      withLock,
      now: () => 1000,
    });
  return { state, take, folder, memory, open };
}

const textIn = (files: ReadonlyMap<string, string>) => files.get(FOLDER_FILE) ?? '';

describe('a library in step with a folder', () => {
  it('is with none where none was chosen', async () => {
    const sync = start().open();
    expect(sync.get()).toEqual({ kind: 'opening' });
    await settle();
    expect(sync.get()).toEqual({ kind: 'none' });
  });

  it('is written when the folder is connected, and after changes', async () => {
    const { folder, open, take } = start({ library: ONE });
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    expect(sync.get()).toMatchObject({ kind: 'synced', folder: 'Dropbox' });
    expect(textIn(folder.files)).toContain('2502.18411');
    take(OTHER);
    expect(textIn(folder.files)).not.toContain('2410.07985');
    await afterDebounce();
    expect(textIn(folder.files)).toContain('2410.07985');
  });

  it('is not written for visits alone, but with the marks that follow and as the page is put aside', async () => {
    const { folder, open, take } = start({ library: ONE });
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    const seenAt = (at: number) => take(library({ 'state/visits': { last: [{ at }, at] } }));
    seenAt(7);
    await afterDebounce();
    expect(textIn(folder.files)).not.toContain('state/visits');
    take(OTHER);
    await afterDebounce();
    expect(textIn(folder.files)).toMatch(/"at": ?7/);
    seenAt(8);
    await sync.sync();
    expect(textIn(folder.files)).toMatch(/"at": ?8/);
  });

  it('is written once for changes that come together', async () => {
    const { folder, open, take } = start();
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    const states: string[] = [];
    sync.subscribe(() => states.push(sync.get().kind));
    take(ONE);
    await vi.advanceTimersByTimeAsync(1500);
    take(OTHER);
    await afterDebounce();
    expect(states).toEqual(['syncing', 'synced']);
  });

  it.each([
    ['at once, where that is asked for meanwhile', true, settle],
    ['after a pause', false, afterDebounce],
  ])('is written again with what was marked during a write: %s', async (_when, isAsked, wait) => {
    let markMore = () => {};
    const beforeStep = async (step: string) => {
      if (step === 'close') markMore();
    };
    const { folder, open, take } = start({ library: ONE, beforeStep });
    const sync = open();
    await settle();
    markMore = () => {
      markMore = () => {};
      take(OTHER);
      // The page is put aside: its last chance.
      if (isAsked) void sync.sync();
    };
    await sync.connect(folder.handle);
    await wait();
    expect(textIn(folder.files)).toContain('2410.07985');
    expect(sync.get()).toMatchObject({ kind: 'synced' });
  });

  it('is synced on the next visit, once the library is read', async () => {
    const { folder, memory, open, state } = start({ keeping: 'opening' });
    await memory.set(folder.handle);
    folder.files.set(FOLDER_FILE, writeBackup(OTHER, 1));
    const sync = open();
    await settle();
    expect(sync.get()).toEqual({ kind: 'opening' });
    state.set({ library: ONE, keeping: 'kept' });
    await settle();
    expect(sync.get()).toMatchObject({ kind: 'synced' });
    expect(state.get().library).toEqual(merge(ONE, OTHER));
    expect(textIn(folder.files)).toContain('2502.18411');
  });

  it('waits for the reader where the permission has lapsed', async () => {
    const { folder, memory, open, take } = start();
    await memory.set(folder.handle);
    folder.setPermission('prompt');
    const sync = open();
    await settle();
    expect(sync.get()).toEqual({ kind: 'lapsed', folder: 'Dropbox' });
    take(ONE);
    await afterDebounce();
    expect(sync.get()).toEqual({ kind: 'lapsed', folder: 'Dropbox' });
    folder.setPermission('granted');
    await sync.reconnect();
    expect(sync.get()).toMatchObject({ kind: 'synced' });
    expect(textIn(folder.files)).toContain('2502.18411');
  });

  it('tries again with the next change where the folder has failed', async () => {
    const { folder, open, take } = start();
    folder.files.set(FOLDER_FILE, '{"cut');
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    expect(sync.get()).toEqual({ kind: 'damaged', folder: 'Dropbox' });
    folder.files.delete(FOLDER_FILE);
    take(ONE);
    await afterDebounce();
    expect(sync.get()).toMatchObject({ kind: 'synced' });
  });

  it('writes no more once the folder is disconnected', async () => {
    const { folder, memory, open, take } = start();
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    await sync.disconnect();
    take(ONE);
    await afterDebounce();
    expect(sync.get()).toEqual({ kind: 'none' });
    expect(textIn(folder.files)).not.toContain('2502.18411');
    expect(await memory.get()).toBe(null);
  });

  it('syncs for the visit where storage does not remember the folder', async () => {
    const { folder, memory, open } = start({ library: ONE });
    memory.set = async () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    expect(sync.get()).toMatchObject({ kind: 'synced', isForVisit: true });
    expect(textIn(folder.files)).toContain('2502.18411');
  });

  it('says where the browser has no locks that it has failed', async () => {
    const { folder, open } = start({ withLock: () => Promise.reject(new TypeError('no locks')) });
    const sync = open();
    await settle();
    await sync.connect(folder.handle);
    expect(sync.get()).toEqual({ kind: 'failed', folder: 'Dropbox' });
  });
});

it('a folder that is chosen while the one before is written once more is in step, too', async () => {
  const { promise: released, resolve: release } = openPromise<void>();
  const beforeStep = async (step: string) => {
    if (step === 'close') await released;
  };
  const { folder, open, take } = start({ library: ONE, beforeStep });
  const sync = open();
  await settle();
  void sync.connect(folder.handle);
  await settle();
  take(OTHER);
  void sync.sync();
  const chosen = createFakeFolder();
  void sync.connect(chosen.handle);
  release();
  await settle();
  expect(sync.get()).toMatchObject({ kind: 'synced' });
  expect(textIn(chosen.files)).toContain('2410.07985');
});

describe('two tabs', () => {
  it('are in step with the folder that was chosen last', async () => {
    const { folder, open, take } = start({ library: ONE });
    const [tab, other] = [open(), open()];
    await settle();
    await tab.connect(folder.handle);
    const elsewhere = createFakeFolder();
    await other.connect(elsewhere.handle);
    await settle();
    take(OTHER);
    await afterDebounce();
    expect(tab.get()).toMatchObject({ kind: 'synced' });
    expect(textIn(folder.files)).not.toContain('2410.07985');
    expect(textIn(elsewhere.files)).toContain('2410.07985');
  });

  it('finish with a folder what they have begun', async () => {
    const { folder, open } = start({ library: ONE });
    const [tab, other] = [open(), open()];
    await settle();
    const connecting = tab.connect(folder.handle);
    await other.connect(createFakeFolder().handle);
    await connecting;
    await settle();
    expect(tab.get()).toMatchObject({ kind: 'synced' });
  });

  it('are disconnected together', async () => {
    const { folder, open, take } = start();
    const [tab, other] = [open(), open()];
    await settle();
    await tab.connect(folder.handle);
    await settle();
    expect(other.get()).toMatchObject({ kind: 'synced' });
    await tab.disconnect();
    await settle();
    expect(other.get()).toEqual({ kind: 'none' });
    take(ONE);
    await afterDebounce();
    expect(textIn(folder.files)).not.toContain('2502.18411');
  });
});
