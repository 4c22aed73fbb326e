import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOfflineFallback } from '../../../../src/archive/offline/offlineFallback';
import { FailureError } from '../../../../src/failure';
import { fileOf, memoryCache } from '../archive';

const MANIFEST = 'digests/index.json';
const DAY = fileOf('2025-04-08');
const [OLD, NEW] = [Uint8Array.of(1), Uint8Array.of(2)];

const gone = async (): Promise<never> => {
  throw new FailureError({ kind: 'unreachable', file: DAY });
};
const refused = async (): Promise<never> => {
  throw new FailureError({ kind: 'refused', file: DAY, status: 500 });
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createOfflineFallback', () => {
  it('reads what the host has, whatever is stored', async () => {
    const cache = memoryCache();
    cache.files.set(DAY, OLD);
    expect(await createOfflineFallback(async () => NEW, cache).readFile(DAY)).toBe(NEW);
  });

  it('reads the stored file where the host cannot be reached, and is offline', async () => {
    const cache = memoryCache();
    cache.files.set(DAY, OLD);
    const fallback = createOfflineFallback(gone, cache);
    const onChange = vi.fn();
    fallback.subscribe(onChange);
    expect(await fallback.readFile(DAY)).toBe(OLD);
    expect(fallback.isOnline()).toBe(false);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each([
    ['cannot be reached', gone, true],
    ['refuses it', refused, false],
  ])(
    'waits long for a slow storage only where nothing else has the file: the host %s',
    async (_, host, isLastResort) => {
      const cache = memoryCache();
      const match = vi.spyOn(cache, 'match');
      await expect(createOfflineFallback(host, cache).readFile(DAY)).rejects.toThrow();
      expect(match).toHaveBeenCalledExactlyOnceWith(DAY, isLastResort);
    },
  );

  it('fails as the host does where nothing is stored', async () => {
    await expect(createOfflineFallback(gone, memoryCache()).readFile(DAY)).rejects.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('reads the stored file where the host refuses it', async () => {
    const cache = memoryCache();
    cache.files.set(DAY, OLD);
    const fallback = createOfflineFallback(refused, cache);
    expect(await fallback.readFile(DAY)).toBe(OLD);
    expect(fallback.isOnline()).toBe(true);
  });

  it('fails with the refusal where nothing is stored', async () => {
    await expect(createOfflineFallback(refused, memoryCache()).readFile(DAY)).rejects.toMatchObject(
      {
        failure: { kind: 'refused' },
      },
    );
  });

  it.each([
    ['is a page of HTML', '<!doctype html>'],
    ['is of a version that only newer code can read', '{"version":99}'],
  ])('prefers an older manifest to one that %s', async (_, text) => {
    const cache = memoryCache();
    cache.files.set(MANIFEST, OLD);
    const host = async () => new TextEncoder().encode(text);
    expect(await createOfflineFallback(host, cache).readFile(MANIFEST)).toBe(OLD);
  });

  it('prefers an older manifest to none', async () => {
    const cache = memoryCache();
    cache.files.set(MANIFEST, OLD);
    expect(await createOfflineFallback(refused, cache).readFile(MANIFEST)).toBe(OLD);
  });

  it.each([MANIFEST, DAY])('waits three seconds for %s where one is stored', async (file) => {
    const cache = memoryCache();
    cache.files.set(file, OLD);
    const reading = createOfflineFallback(() => new Promise(() => {}), cache).readFile(file);
    await vi.advanceTimersByTimeAsync(2900);
    expect(await Promise.race([reading, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toBe(OLD);
  });

  it.each([MANIFEST, DAY])(
    'waits for %s as long as it takes where none is stored',
    async (file) => {
      const late = new Promise<Uint8Array>((resolve) => setTimeout(resolve, 60_000, NEW));
      const reading = createOfflineFallback(() => late, memoryCache()).readFile(file);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await reading).toBe(NEW);
    },
  );

  it('is online again when the host answers', async () => {
    let answer: () => Promise<Uint8Array> = gone;
    const fallback = createOfflineFallback(() => answer(), memoryCache());
    await fallback.readFile(DAY).catch(() => {});
    answer = async () => NEW;
    await fallback.readFile(DAY);
    expect(fallback.isOnline()).toBe(true);
  });

  it('learns nothing from an abort', async () => {
    const asking = new AbortController();
    const fallback = createOfflineFallback(async () => {
      asking.abort();
      throw new TypeError('aborted');
    }, memoryCache());
    await expect(fallback.readFile(DAY, asking.signal)).rejects.toBeInstanceOf(TypeError);
    expect(fallback.isOnline()).toBe(true);
  });
});
