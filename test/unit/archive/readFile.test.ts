import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadFile } from '../../../src/archive/readFile';

const HASHED = 'digests/2025-02-26-0a1b2c3d4e5f.md';
const KOREAN = new TextEncoder().encode('모델');

const fetched = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** What reading a file fails with. */
function failureOf(path: string, signal?: AbortSignal): Promise<unknown> {
  return createReadFile('/papers/')(path, signal).then(
    () => 'read',
    (error) => error?.failure ?? error,
  );
}

/** A body that ends before its end. */
function broken(): ReadableStream {
  return new ReadableStream({ pull: (body) => body.error(new TypeError('terminated')) });
}

describe('createReadFile', () => {
  it('reads the bytes of a file below the base, whatever the host calls them', async () => {
    const headers = { 'content-type': 'text/markdown; charset=euc-kr' };
    fetched.mockResolvedValue(new Response(KOREAN, { headers }));
    expect(await createReadFile('/papers/')(HASHED)).toEqual(KOREAN);
    expect(fetched).toHaveBeenCalledWith(`/papers/${HASHED}`, expect.anything());
  });

  it.each([
    [HASHED, 'force-cache'], // a name with a hash is new when its content is
    ['digests/papers-2502-0a1b2c3d4e5f.json', 'force-cache'],
    ['digests/index.json', 'no-cache'],
    ['digests/2025-02-26.md', 'no-cache'], // a day is no hash
  ])('asks for %s with the cache mode %s', async (path, cache) => {
    fetched.mockResolvedValue(new Response('{}'));
    await createReadFile('/')(path);
    expect(fetched).toHaveBeenCalledWith(`/${path}`, { cache });
  });

  it.each([404, 403, 500, 503])('is refused by status %i', async (status) => {
    fetched.mockResolvedValue(new Response('<!doctype html>', { status }));
    expect(await failureOf(HASHED)).toEqual({ kind: 'refused', file: HASHED, status });
  });

  it('takes a page of HTML, whatever its status, for none of its files', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    fetched.mockResolvedValue(new Response('<!doctype html>', { headers }));
    expect(await failureOf(HASHED)).toEqual({ kind: 'unreadable', file: HASHED });
  });

  it('does not reach a host without a network', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failureOf(HASHED)).toEqual({ kind: 'unreachable', file: HASHED });
  });

  it('does not reach a host that is gone before the end of the file', async () => {
    fetched.mockResolvedValue(new Response(broken()));
    expect(await failureOf(HASHED)).toEqual({ kind: 'unreachable', file: HASHED });
  });

  it('does not take the same answer from the cache twice', async () => {
    fetched.mockImplementation(async () => new Response(KOREAN));
    const readFile = createReadFile('/');
    await readFile(HASHED);
    await readFile(HASHED);
    expect(fetched.mock.calls.map(([, options]) => options?.cache)).toEqual([
      'force-cache',
      'reload',
    ]);
  });

  it.each([
    ['before there is an answer', () => Promise.reject(new TypeError('aborted'))],
    ['while the file is on its way', () => Promise.resolve(new Response(broken()))],
  ])('takes an abort %s for no failure', async (_, answer) => {
    const asking = new AbortController();
    fetched.mockImplementation(() => {
      asking.abort();
      return answer();
    });
    expect(await failureOf(HASHED, asking.signal)).toBeInstanceOf(TypeError);
  });

  it('takes what has been asked for early, once', async () => {
    const early = { [HASHED]: Promise.resolve(new Response(KOREAN)) };
    fetched.mockImplementation(async () => new Response('another'));
    const readFile = createReadFile('/', early);
    expect(await readFile(HASHED)).toEqual(KOREAN);
    expect(fetched).not.toHaveBeenCalled();
    await readFile(HASHED);
    expect(fetched).toHaveBeenCalledWith(`/${HASHED}`, { cache: 'reload' });
  });

  it.each([
    ['refused', async () => new Response('', { status: 404 })],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('fails alike where what was asked for early is %s', async (kind, ask) => {
    const failing = createReadFile('/', { [HASHED]: ask() })(HASHED);
    await expect(failing).rejects.toMatchObject({ failure: { kind } });
  });

  it('hands its signal on', async () => {
    const { signal } = new AbortController();
    fetched.mockResolvedValue(new Response(KOREAN));
    await createReadFile('/')(HASHED, signal);
    expect(fetched).toHaveBeenCalledWith(`/${HASHED}`, { cache: 'force-cache', signal });
  });
});
