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

describe('createReach', () => {
  it('reads what the host has, whatever is held', async () => {
    const held = memoryCache();
    held.files.set(DAY, OLD);
    expect(await createOfflineFallback(async () => NEW, held).readFile(DAY)).toBe(NEW);
  });

  it('reads what is held where the host cannot be reached, and tells so', async () => {
    const held = memoryCache();
    held.files.set(DAY, OLD);
    const reach = createOfflineFallback(gone, held);
    const told = vi.fn();
    reach.subscribe(told);
    expect(await reach.readFile(DAY)).toBe(OLD);
    expect(reach.isOnline()).toBe(false);
    expect(told).toHaveBeenCalledOnce();
  });

  it('fails where nothing is held, as the host does', async () => {
    await expect(createOfflineFallback(gone, memoryCache()).readFile(DAY)).rejects.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('reads what is held where the host refuses a file that is named by its content', async () => {
    const held = memoryCache();
    held.files.set(DAY, OLD);
    const reach = createOfflineFallback(refused, held);
    expect(await reach.readFile(DAY)).toBe(OLD);
    expect(reach.isOnline()).toBe(true);
  });

  it('tells the refusal where nothing is held', async () => {
    await expect(createOfflineFallback(refused, memoryCache()).readFile(DAY)).rejects.toMatchObject(
      {
        failure: { kind: 'refused' },
      },
    );
  });

  it.each([
    ['is a page of HTML', '<!doctype html>'],
    ['is of a version that only newer code can read', '{"version":99}'],
  ])('takes an old list of days before one that %s', async (_, text) => {
    const held = memoryCache();
    held.files.set(MANIFEST, OLD);
    const host = async () => new TextEncoder().encode(text);
    expect(await createOfflineFallback(host, held).readFile(MANIFEST)).toBe(OLD);
  });

  it('takes an old list of days before none', async () => {
    const held = memoryCache();
    held.files.set(MANIFEST, OLD);
    expect(await createOfflineFallback(refused, held).readFile(MANIFEST)).toBe(OLD);
  });

  it('waits three seconds for the list of days where it holds one', async () => {
    const held = memoryCache();
    held.files.set(MANIFEST, OLD);
    const reading = createOfflineFallback(() => new Promise(() => {}), held).readFile(MANIFEST);
    await vi.advanceTimersByTimeAsync(2900);
    expect(await Promise.race([reading, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toBe(OLD);
  });

  it('waits for it as long as it takes where it holds none', async () => {
    const late = new Promise<Uint8Array>((resolve) => setTimeout(resolve, 60_000, NEW));
    const reading = createOfflineFallback(() => late, memoryCache()).readFile(MANIFEST);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toBe(NEW);
  });

  it('knows of the network when it is back', async () => {
    let answer: () => Promise<Uint8Array> = gone;
    const reach = createOfflineFallback(() => answer(), memoryCache());
    await reach.readFile(DAY).catch(() => {});
    answer = async () => NEW;
    await reach.readFile(DAY);
    expect(reach.isOnline()).toBe(true);
  });

  it('takes an abort for no sign of anything', async () => {
    const asking = new AbortController();
    const reach = createOfflineFallback(async () => {
      asking.abort();
      throw new TypeError('aborted');
    }, memoryCache());
    await expect(reach.readFile(DAY, asking.signal)).rejects.toBeInstanceOf(TypeError);
    expect(reach.isOnline()).toBe(true);
  });
});
