import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenAnswered } from '../../src/views/status/whenAnswered';
import { openPromise } from '../openPromise';
import { type FakeRequests, fakeRequests } from './fakeRequests';

let requests: FakeRequests;
let queryClient: QueryClient;
let mounted: AbortController;
const answered = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  requests = fakeRequests();
  answered.mockClear();
  queryClient = new QueryClient();
  mounted = new AbortController();
  whenAnswered(queryClient, mounted.signal).then(answered, () => {});
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
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(answered).toHaveBeenCalledTimes(1);
});

it('waits for a day that takes longer', async () => {
  const { promise: day, resolve: release } = openPromise<string>();
  void queryClient.fetchQuery({ queryKey: ['digest'], queryFn: () => day });
  await vi.advanceTimersByTimeAsync(5000);
  expect(answered).not.toHaveBeenCalled();
  release('');
  await vi.advanceTimersByTimeAsync(10);
  expect(answered).toHaveBeenCalledTimes(1);
});

it('comes after ten seconds, whatever else is asked for', async () => {
  for (let asked = 0; asked < 19; asked++) {
    await vi.advanceTimersByTimeAsync(500);
    requests.end();
  }
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(answered).toHaveBeenCalledTimes(1);
});

it('never comes for a page that has gone', async () => {
  mounted.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answered).not.toHaveBeenCalled();
});
