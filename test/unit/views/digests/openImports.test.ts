// idb looks for the classes of the browser.
import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../src/archive/page/archive';
import { openImports } from '../../../../src/views/digests/openImports';
import { hasNotedImports } from '../../../../src/views/notedImports';

/** A page of a reader who has brought digests before. */
function openPage() {
  const notes = new Map([['haru-imports /', 'lab.zip abc']]);
  vi.stubGlobal('window', {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    removeItem: (key: string) => notes.delete(key),
  });
  const archive = { client: { setOwn: () => {} } } as unknown as Archive;
  return openImports(archive, new QueryClient(), '/');
}

afterEach(() => void vi.unstubAllGlobals());

describe('openImports', () => {
  it('forgets that there are imports once storage has none', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const store = openPage();
    await vi.waitUntil(() => store.get().keeping === 'kept');
    expect(hasNotedImports('/')).toBe(false);
  });

  it('looks for them on the next visit where storage refuses on this one', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', 'UnknownError');
      },
    });
    const store = openPage();
    await vi.waitUntil(() => store.get().keeping === 'unkept');
    expect(hasNotedImports('/')).toBe(true);
  });
});
