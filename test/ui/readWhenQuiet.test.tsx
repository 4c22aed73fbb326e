import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArchiveClient } from '../../src/archive/page/client';
import { readWhenQuiet } from '../../src/views/status/readWhenQuiet';
import { openPromise } from '../openPromise';
import { type FakeRequests, fakeRequests } from './fakeRequests';

let requests: FakeRequests;
const ask = vi.fn(async () => {});
let queryClient: QueryClient;
let mounted: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
  requests = fakeRequests();
  queryClient = new QueryClient();
  mounted = new AbortController();
});

afterEach(() => {
  mounted.abort();
  vi.useRealTimers();
  requests.restore();
  Reflect.deleteProperty(navigator, 'connection');
});

function start(): Promise<void> {
  const client = { ask } as unknown as ArchiveClient;
  const over = readWhenQuiet(client, queryClient, mounted.signal);
  // Every test ends it.
  over.catch(() => {});
  return over;
}

/** A line as Chromium describes it, and what changes it. */
function lineOf(line: { saveData?: boolean; effectiveType?: string }) {
  const connection = Object.assign(new EventTarget(), line);
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  return (change: typeof line) => {
    Object.assign(connection, change);
    connection.dispatchEvent(new Event('change'));
  };
}

describe('the texts are read', () => {
  it('once nothing has happened for five seconds, on a line that is not known', async () => {
    void start();
    await vi.advanceTimersByTimeAsync(4900);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['a key', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))],
    ['a press', () => document.body.dispatchEvent(new Event('pointerdown'))],
    ['scrolling', () => document.dispatchEvent(new Event('scroll'))],
    ['a request', () => requests.end()],
  ])('five seconds after %s', async (_what, happen) => {
    void start();
    await vi.advanceTimersByTimeAsync(4000);
    happen();
    await vi.advanceTimersByTimeAsync(4000);
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('after a day that takes longer to come', async () => {
    const { promise: day, resolve: release } = openPromise<string>();
    void queryClient.fetchQuery({ queryKey: ['digest'], queryFn: () => day });
    void start();
    await vi.advanceTimersByTimeAsync(9000);
    expect(ask).not.toHaveBeenCalled();
    release('');
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    { saveData: true, effectiveType: '4g' },
    { effectiveType: 'slow-2g' },
    { effectiveType: '2g' },
    { effectiveType: '3g' },
  ])('not on the line %j, until it is a better one', async (line) => {
    const change = lineOf(line);
    void start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
    change({ saveData: false, effectiveType: '4g' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('not where the line becomes slow meanwhile', async () => {
    const change = lineOf({ saveData: false, effectiveType: '4g' });
    void start();
    await vi.advanceTimersByTimeAsync(4000);
    change({ effectiveType: '2g' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([0, 4000])('never where the page goes after %i ms', async (time) => {
    const over = start();
    await vi.advanceTimersByTimeAsync(time);
    mounted.abort(new Error('gone'));
    await expect(over).rejects.toThrow('gone');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
