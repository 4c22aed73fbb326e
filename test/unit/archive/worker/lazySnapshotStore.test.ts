import { expect, it } from 'vitest';
import type { SnapshotStore } from '../../../../src/archive/offline/snapshotStore';
import { lazySnapshotStore } from '../../../../src/archive/worker/lazySnapshotStore';

it('loads the store when it is first used, and hands its answers on', async () => {
  let created = 0;
  const stored: unknown[] = ['index'];
  const store: SnapshotStore = {
    load: async () => stored.at(-1),
    save: async (value) => stored.push(value) > 0,
  };
  const lazy = lazySnapshotStore(async () => {
    created += 1;
    return store;
  });
  expect(created).toBe(0);
  expect(await lazy.load()).toBe('index');
  expect(await lazy.save('newer')).toBe(true);
  expect(await lazy.load()).toBe('newer');
});

it('stores nothing where its code does not come', async () => {
  const lazy = lazySnapshotStore(() => Promise.reject(new Error('offline')));
  expect(await lazy.load()).toBeUndefined();
  expect(await lazy.save('index')).toBe(false);
});
