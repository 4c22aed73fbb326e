import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenRequestsSettle } from '../../src/views/status/whenRequestsSettle';
import { openPromise } from '../openPromise';
import { type FakeRequests, fakeRequests } from './fakeRequests';

let requests: FakeRequests;
let queryClient: QueryClient;
let mounted: AbortController;
const settled = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  requests = fakeRequests();
  settled.mockClear();
  queryClient = new QueryClient();
  mounted = new AbortController();
  whenRequestsSettle(queryClient, mounted.signal).then(settled, () => {});
});

afterEach(() => {
  mounted.abort();
  vi.useRealTimers();
  requests.restore();
});

it('comes a second after the last request of the page', async () => {
  await vi.advanceTimersByTimeAsync(900);
  requests.end();
  await vi.advanceTimersByTimeAsync(900);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('waits for a day that takes longer', async () => {
  const { promise: day, resolve: release } = openPromise<string>();
  void queryClient.fetchQuery({ queryKey: ['digest'], queryFn: () => day });
  await vi.advanceTimersByTimeAsync(5000);
  expect(settled).not.toHaveBeenCalled();
  release('');
  await vi.advanceTimersByTimeAsync(10);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('comes after ten seconds, whatever else is asked for', async () => {
  for (let asked = 0; asked < 19; asked++) {
    await vi.advanceTimersByTimeAsync(500);
    requests.end();
  }
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(settled).toHaveBeenCalledTimes(1);
});

it.each([0, 5000])('never comes for a page that has gone after %i ms', async (time) => {
  void queryClient.fetchQuery({ queryKey: ['digest'], queryFn: () => openPromise().promise });
  await vi.advanceTimersByTimeAsync(time);
  mounted.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settled).not.toHaveBeenCalled();
});
