import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { receiveSharedFiles, takeSharedFiles } from '../../../../src/archive/offline/sharedFiles';
import { MemoryCacheStorage } from './cacheStorage';

/** Whole, since Node redirects to no other address. */
const BASE = 'https://host/base/';

let storage: MemoryCacheStorage;

beforeEach(() => {
  storage = new MemoryCacheStorage();
  vi.stubGlobal('caches', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the share sheet does. */
function share(files: Readonly<Record<string, string>>): Promise<Response> {
  const body = new FormData();
  for (const [name, text] of Object.entries(files)) body.append('files', new File([text], name));
  return receiveSharedFiles(new Request(`${BASE}import`, { method: 'POST', body }), BASE);
}

async function taken(): Promise<Record<string, string | undefined>> {
  const files = await takeSharedFiles(BASE);
  const read = await Promise.all(files.map(async ({ path, file }) => [path, await file?.text()]));
  return Object.fromEntries(read);
}

it('are taken once, by the page that the share leads to', async () => {
  const answer = await share({ '오늘.md': 'A', 'b.zip': 'B' });
  expect(answer.headers.get('location')).toBe(`${BASE}import#shared`);
  expect(await taken()).toEqual({ '오늘.md': 'A', 'b.zip': 'B' });
  expect(await taken()).toEqual({});
});

it('are those of the last share alone where no page has taken the ones before', async () => {
  await share({ 'a.md': 'A', 'b.md': 'B' });
  await share({ 'c.md': 'C' });
  expect(await taken()).toEqual({ 'c.md': 'C' });
});

it('are named where the device has no room for them', async () => {
  storage.maxBytes = 8;
  await share({ 'a.md': 'A', 'large.zip': '123456789', 'b.md': 'B' });
  expect(await taken()).toEqual({ 'a.md': 'A', 'large.zip': undefined, 'b.md': 'B' });
});

it('are waited for on a slow device', async () => {
  await share({ 'a.md': 'A' });
  vi.useFakeTimers();
  openAfter(20_000);
  const files = taken();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await files).toEqual({ 'a.md': 'A' });
});

it('stay where storage does not give them in time', async () => {
  await share({ 'a.md': 'A' });
  vi.useFakeTimers();
  const late = openAfter(90_000);
  const files = taken();
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await files).toEqual({});
  await late();
  vi.useRealTimers();
  expect(await taken()).toEqual({ 'a.md': 'A' });
});

/** Storage that answers late, once. Returns what waits for the answer. */
function openAfter(ms: number): () => Promise<unknown> {
  let answer: Promise<unknown> = Promise.resolve();
  vi.spyOn(storage, 'open').mockImplementationOnce((name) => {
    const opened = new Promise<void>((resolve) => setTimeout(resolve, ms)).then(() =>
      storage.open(name),
    );
    answer = opened;
    return opened;
  });
  return () => answer;
}
