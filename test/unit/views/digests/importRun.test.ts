import { describe, expect, it, vi } from 'vitest';
import type { FilesRead } from '../../../../src/archive/filesRead';
import type { ArchiveClient } from '../../../../src/archive/page/client';
import { FailureError } from '../../../../src/failure';
import { createImportStore } from '../../../../src/library/importStore';
import { createImportRun } from '../../../../src/views/digests/importRun';
import { openPromise } from '../../../openPromise';
import { waitUntil } from '../../../waitFor';

const FILES: FilesRead = {
  hash: 'abc',
  parts: [],
  texts: new Blob(['text']),
  reports: [],
  others: 0,
};
const chosen = (...paths: string[]) => paths.map((path) => ({ path, file: new Blob([]) }));

/** A run whose worker answers when the test says so. */
function startRun(put = async () => {}) {
  const answers: { resolve: (files: FilesRead) => void; reject: (error: unknown) => void }[] = [];
  const ask = vi.fn(
    (_: unknown, signal?: AbortSignal) =>
      new Promise<FilesRead>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        answers.push({ resolve, reject });
      }),
  );
  const client = { ask } as unknown as ArchiveClient;
  const database = { readAll: async () => [], put, remove: async () => {} };
  const store = createImportStore({ open: async () => database, channel: null });
  const askToPersist = vi.fn();
  const run = createImportRun({ archive: { client }, store, now: () => 5, askToPersist });
  const answered = () => waitUntil(() => answers.at(-1));
  return { run, store, ask, answered, askToPersist };
}

describe('createImportRun', () => {
  it('shows what was read, and keeps it when it is taken', async () => {
    const { run, store, answered, askToPersist } = startRun();
    run.read(chosen('lab/a.md', 'lab/b.md'));
    expect(run.get()).toEqual({ kind: 'reading', progress: null });
    (await answered())?.resolve(FILES);
    await waitUntil(() => run.get().kind === 'read');
    expect(run.get()).toMatchObject({ name: 'lab' });
    expect(store.get().imports).toEqual([]);
    run.take();
    expect(store.get().imports).toMatchObject([{ id: 'lab abc', name: 'lab', addedAt: 5 }]);
    expect(askToPersist).toHaveBeenCalledOnce();
    await waitUntil(() => run.get().kind === 'taken');
    expect(run.get()).toMatchObject({ name: 'lab' });
  });

  it('is taken when it is stored, not before', async () => {
    const { promise: stored, resolve: end } = openPromise<void>();
    const put = vi.fn(() => stored);
    const { run, answered } = startRun(put);
    run.read(chosen('lab/a.md'));
    (await answered())?.resolve(FILES);
    await waitUntil(() => run.get().kind === 'read');
    run.take();
    await waitUntil(() => put.mock.calls.length === 1);
    expect(run.get()).toEqual({ kind: 'storing', name: 'lab' });
    end();
    await waitUntil(() => run.get().kind === 'taken');
  });

  it('is taken for this visit where the device stores nothing', async () => {
    const { run, store, answered } = startRun(() => Promise.reject(new Error('full')));
    run.read(chosen('lab/a.md'));
    (await answered())?.resolve(FILES);
    await waitUntil(() => run.get().kind === 'read');
    run.take();
    await waitUntil(() => run.get().kind === 'taken');
    expect(store.get().keeping).toBe('unkept');
  });

  it('stops the worker, and is as before', async () => {
    const { run, ask, answered } = startRun();
    run.read(chosen('a.md'));
    await answered();
    run.stop();
    expect(run.get()).toEqual({ kind: 'idle' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('says why nothing could be read', async () => {
    const { run, answered } = startRun();
    run.read(chosen('a.md'));
    (await answered())?.reject(new FailureError({ kind: 'no-worker' }));
    await waitUntil(() => run.get().kind === 'failed');
    expect(run.get()).toMatchObject({ failure: { kind: 'no-worker' } });
  });

  it('takes back what was removed', async () => {
    const { run, store, answered } = startRun();
    run.read(chosen('a.md', 'b.md'));
    (await answered())?.resolve(FILES);
    await waitUntil(() => run.get().kind === 'read');
    run.take();
    run.remove(store.get().imports);
    expect(store.get().imports).toEqual([]);
    run.undo();
    expect(store.get().imports).toMatchObject([{ name: 'a.md +1' }]);
  });
});
