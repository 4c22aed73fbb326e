import { expect, it } from 'vitest';
import { lazySaving } from '../../../../src/archive/worker/lazySaving';
import type { Saving } from '../../../../src/archive/worker/saving';

const MONTH = { month: '2025-02', hash: '0a1b2c3d', days: [] };
const { signal } = new AbortController();

it('loads the code once, when it is first used, and keeps the order of calls', async () => {
  const calls: string[] = [];
  let created = 0;
  const saving: Saving = {
    savePack: () => void calls.push('pack'),
    markSaved: () => void calls.push('mark'),
    run: async () => void calls.push('run'),
  };
  const lazy = lazySaving(async () => {
    created += 1;
    return saving;
  });
  expect(created).toBe(0);
  lazy.savePack(MONTH, new Uint8Array());
  lazy.markSaved([]);
  await lazy.run(null, signal);
  expect([created, calls]).toEqual([1, ['pack', 'mark', 'run']]);
});

it('fails a run where the code does not come, and asks for it again at the next', async () => {
  let tries = 0;
  const lazy = lazySaving(async () => {
    tries += 1;
    throw new TypeError('offline');
  });
  lazy.markSaved([]);
  await expect(lazy.run(null, signal)).rejects.toThrow('offline');
  await expect(lazy.run(null, signal)).rejects.toThrow('offline');
  expect(tries).toBeGreaterThan(1);
});
