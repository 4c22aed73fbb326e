// idb looks for the classes of the browser.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openDatabase } from '../../../src/library/database';
import {
  createLibraryStore,
  type LibraryPlatform,
  type LibraryState,
  type LibraryStore,
} from '../../../src/library/libraryStore';
import { memorySlot } from './memorySlot';

const NAME = 'library';

/** A browser with nothing stored: its tabs share storage and a channel. */
export function startBrowser() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const channels: NonNullable<LibraryPlatform['channel']>[] = [];
  const send = (data: unknown, from?: (typeof channels)[number]) => {
    const event = new MessageEvent('message', { data: structuredClone(data) });
    for (const channel of channels) {
      // The type of `onmessage` wants a real channel as `this`.
      if (channel !== from) Reflect.apply(channel.onmessage ?? (() => {}), channel, [event]);
    }
  };
  const openChannel = (): NonNullable<LibraryPlatform['channel']> => {
    const channel: NonNullable<LibraryPlatform['channel']> = {
      onmessage: null,
      postMessage: (data) => send(data, channel),
      close: () => void channels.splice(channels.indexOf(channel), 1),
    };
    channels.push(channel);
    return channel;
  };
  const left = memorySlot();
  return {
    openTab: (platform: Partial<LibraryPlatform> = {}): LibraryStore =>
      createLibraryStore({
        open: (onClose) => openDatabase(NAME, onClose),
        channel: openChannel(),
        left,
        now: () => 1000,
        ...platform,
      }),
    /** What pages are left with. */
    left,
    /** Sends a message to all tabs. */
    send: (data: unknown) => send(data),
    /** The storage of the library, as another version of the app may use it. */
    openStorage: (version?: number) => openRaw(version),
  };
}

/** Waits until a store is in a state. */
export function until(
  store: LibraryStore,
  holds: (state: LibraryState) => boolean,
): Promise<LibraryState> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds(store.get())) return;
      unsubscribe();
      resolve(store.get());
    };
    const unsubscribe = store.subscribe(check);
    check();
  });
}

export const isKept = ({ keeping }: LibraryState) => keeping === 'kept';
export const isUnkept = ({ keeping }: LibraryState) => keeping === 'unkept';

function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
