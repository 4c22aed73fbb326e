import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNoticeEntry } from '../../../../src/archive/offline/noticeEntry';
import { parseDay } from '../../../../src/digest/day';
import {
  askForNotices,
  lookInBackground,
  stopLooking,
} from '../../../../src/views/marks/noticePermission';
import { openPromise } from '../../../openPromise';
import { MemoryCacheStorage } from '../../archive/offline/cacheStorage';

const BASE = '/papers/';
const READY_TIMEOUT_MS = 10_000;

/** A browser whose service worker is ready when the test says so. */
function browserOf(permission: NotificationPermission = 'granted', canSync = true) {
  const { promise: ready, resolve } = openPromise<unknown>();
  const tags = new Set<string>();
  const periodicSync = {
    register: async (tag: string) => {
      if (!canSync) throw new DOMException('not allowed', 'NotAllowedError');
      tags.add(tag);
    },
    unregister: async (tag: string) => void tags.delete(tag),
  };
  const caches = new MemoryCacheStorage();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', { serviceWorker: { ready } });
  vi.stubGlobal('Notification', { requestPermission: async () => permission });
  const become = (scope: string) => resolve({ scope: `https://host${scope}`, periodicSync });
  return { tags, caches, become };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an app whose service worker is being registered', () => {
  it('waits for it', async () => {
    const { tags, become } = browserOf();
    const answer = askForNotices(BASE);
    await vi.advanceTimersByTimeAsync(READY_TIMEOUT_MS - 1);
    expect(tags.size).toBe(0);
    become(BASE);
    expect(await answer).toBe('on');
    expect([...tags]).toEqual(['new-day']);
  });

  it('says that the browser cannot look where none becomes ready', async () => {
    browserOf();
    const answer = askForNotices(BASE);
    await vi.advanceTimersByTimeAsync(READY_TIMEOUT_MS);
    expect(await answer).toBe('failed');
  });

  it('leaves no background work where it is switched off again meanwhile', async () => {
    const { tags, become } = browserOf();
    const begun = lookInBackground(BASE);
    const stopped = stopLooking(BASE);
    become(BASE);
    await Promise.all([begun, stopped]);
    expect(tags.size).toBe(0);
  });
});

it.each<[string, 'refused' | 'failed', NotificationPermission, boolean, string]>([
  ['the reader says no', 'refused', 'denied', true, BASE],
  ['the reader gives no answer', 'refused', 'default', true, BASE],
  ['the browser lets the app do nothing in the background', 'failed', 'granted', false, BASE],
  ['the service worker is that of an app at a shorter address', 'failed', 'granted', true, '/'],
])('looks for nothing where %s', async (_, answer, permission, canSync, scope) => {
  const { tags, become } = browserOf(permission, canSync);
  become(scope);
  expect(await askForNotices(BASE)).toBe(answer);
  expect(tags.size).toBe(0);
});

it('says that it cannot look where the browser has no service workers', async () => {
  vi.stubGlobal('navigator', {});
  expect(await lookInBackground(BASE)).toBe(false);
});

it('deletes what it left for the service worker at once, without waiting for one', async () => {
  const { caches } = browserOf();
  const day = parseDay('2025-04-08');
  if (!day) throw new TypeError('expected a day');
  const words = { title: '', months: [] };
  await writeNoticeEntry(BASE, {
    day,
    wantsNotices: true,
    wantsBadge: false,
    toldAt: null,
    words,
  });
  const stopped = stopLooking(BASE);
  await vi.advanceTimersByTimeAsync(0);
  expect(await caches.keys()).toEqual([]);
  await vi.advanceTimersByTimeAsync(READY_TIMEOUT_MS);
  await stopped;
});
