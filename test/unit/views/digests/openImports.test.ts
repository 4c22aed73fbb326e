// idb looks for the classes of the browser.
import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../src/archive/page/archive';
import { openImportDatabase } from '../../../../src/library/importDatabase';
import { openImports } from '../../../../src/views/digests/openImports';
import { hasNotedImports } from '../../../../src/views/notedImports';
import { waitUntil } from '../../../waitFor';
import { importOf } from '../../archive/worker/own/imports';
import { digestOf } from '../../archive/worker/own/zips';

/** A page of a reader who has brought digests before. */
function openPage() {
  const notes = new Map([['haru-imports /', 'lab.zip abc']]);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
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
    await waitUntil(() => store.get().keeping === 'kept');
    expect(hasNotedImports('/')).toBe(false);
  });

  it('reads what other tabs have added while the page was put aside', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const store = openPage();
    await waitUntil(() => store.get().keeping === 'kept');
    // Says nothing to the page.
    const other = await openImportDatabase('haru-papers-library /', () => {});
    await other.put(await importOf('lab.md', { 'lab.md': digestOf('2026-01-05', '2601.00001') }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await waitUntil(() => store.get().imports.length > 0);
    expect(store.get()).toMatchObject({ imports: [{ name: 'lab.md' }], keeping: 'kept' });
    expect(hasNotedImports('/')).toBe(true);
  });

  it('looks for them on the next visit where storage refuses on this one', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', 'UnknownError');
      },
    });
    const store = openPage();
    await waitUntil(() => store.get().keeping === 'unkept');
    expect(hasNotedImports('/')).toBe(true);
  });
});
