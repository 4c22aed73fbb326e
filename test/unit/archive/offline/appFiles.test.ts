import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppFiles } from '../../../../src/archive/offline/appFiles';
import { waitFor } from '../../../waitFor';
import { MemoryCacheStorage } from './cacheStorage';

const BUILT = { 'assets/a.js': 'a()', 'shell/': '<title>haru</title>' };
const HTML = '<!doctype html>sign in';

/** What the host has, by path below the base. */
let host: Record<string, string>;
/** Requests of the host: path and cache mode. */
let asked: string[];
let storage: MemoryCacheStorage;

/** As a browser fetches: a body without the hash that the request demands is a network error. */
async function fetchWithIntegrity(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice('/base/'.length);
  asked.push(`${path} ${request.cache}`);
  const body = host[path];
  if (body === undefined) return new Response('', { status: 404 });
  if (request.integrity && request.integrity !== integrityOf(body)) throw new TypeError('failed');
  return new Response(body);
}

function integrityOf(body: string): string {
  return `sha256-${createHash('sha256').update(body).digest('base64')}`;
}

function version(name: string, built: Record<string, string> = BUILT) {
  const files = Object.fromEntries(
    Object.entries(built).map(([path, body]) => [path, integrityOf(body)]),
  );
  return createAppFiles({ prefix: 'app ', name, base: '/base/', files });
}

const textOf = async (response: Response | null) => (response ? response.text() : null);

beforeEach(() => {
  host = { ...BUILT };
  asked = [];
  storage = new MemoryCacheStorage();
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('fetch', fetchWithIntegrity);
  // Node's own demands a whole address; a service worker completes it by its own.
  const { Request: NodeRequest } = globalThis;
  vi.stubGlobal(
    'Request',
    class extends NodeRequest {
      constructor(path: string, init?: RequestInit) {
        super(new URL(path, 'https://host'), init);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('store', () => {
  it('stores every file of the build', async () => {
    const app = version('1');
    await app.store();
    expect(await textOf(await app.match('assets/a.js'))).toBe('a()');
    expect(await textOf(await app.match('shell/'))).toBe(BUILT['shell/']);
  });

  it.each([
    ['another content in its place', HTML],
    ['no such file', undefined],
  ])(
    'keeps nothing of a file where the host has %s, and stores it the next time',
    async (_, body) => {
      const app = version('1');
      if (body === undefined) delete host['assets/a.js'];
      else host['assets/a.js'] = body;
      await expect(app.store()).rejects.toThrow();
      expect(await app.match('assets/a.js')).toBeNull();
      host['assets/a.js'] = BUILT['assets/a.js'];
      await app.store();
      expect(await textOf(await app.match('assets/a.js'))).toBe('a()');
    },
  );

  it("asks past the browser's own cache where that holds another content", async () => {
    vi.stubGlobal('fetch', async (request: Request) => {
      if (request.cache === 'default') throw new TypeError('failed');
      return fetchWithIntegrity(request);
    });
    await version('1').store();
    expect(asked).toEqual(['assets/a.js reload', 'shell/ reload']);
  });

  it('asks only for what the browser has deleted', async () => {
    await version('1').store();
    storage.stored.get('app 1')?.delete('/base/shell/');
    asked = [];
    await version('1').store();
    expect(asked).toEqual(['shell/ default']);
  });

  it('stores a file again that is not as it was built', async () => {
    await version('1').store();
    storage.stored.get('app 1')?.set('/base/shell/', new Response(HTML));
    const app = version('1');
    await app.store();
    expect(await textOf(await app.match('shell/'))).toBe(BUILT['shell/']);
  });
});

describe('match', () => {
  it('prefers this version to the others, and the newer of these', async () => {
    for (const name of ['1', '2', '3']) {
      host['assets/a.js'] = `a(${name})`;
      await version(name, { ...host }).store();
    }
    expect(await textOf(await version('2', { 'assets/a.js': 'a(2)' }).match('assets/a.js'))).toBe(
      'a(2)',
    );
    expect(await textOf(await version('4', {}).match('assets/a.js'))).toBe('a(3)');
  });

  it('gives nothing back that is not as it was built', async () => {
    await version('1').store();
    storage.stored.get('app 1')?.set('/base/assets/a.js', new Response(HTML));
    expect(await version('1').match('assets/a.js')).toBeNull();
    expect(await version('2', {}).match('assets/a.js')).toBeNull();
  });

  it('gives nothing of a version that does not say what its files are', async () => {
    const cache = await storage.open('app 0');
    await cache.put('/base/assets/a.js', new Response('a()'));
    expect(await version('1').match('assets/a.js')).toBeNull();
  });

  it.each(['match', 'keys'] as const)(
    'finds nothing where %s of the storage fails',
    async (call) => {
      await version('1').store();
      vi.spyOn(storage, call).mockRejectedValue(new DOMException('broken'));
      expect(await version('2', {}).match('assets/a.js')).toBeNull();
    },
  );

  it('waits once for a storage that does not answer', async () => {
    vi.useFakeTimers();
    storage.match = vi.fn(() => new Promise<never>(() => {}));
    const app = version('1');
    const first = app.match('assets/a.js');
    await vi.advanceTimersByTimeAsync(1500);
    expect(await first).toBeNull();
    expect(await app.match('shell/')).toBeNull();
    expect(storage.match).toHaveBeenCalledOnce();
  });

  describe('of a storage that answers late', () => {
    const LATE_MS = 4000;

    async function matchLate(isLastResort: boolean) {
      const app = version('1');
      await app.store();
      vi.useFakeTimers();
      vi.spyOn(storage, 'match').mockImplementationOnce(async (url, options) => {
        await new Promise((resolve) => setTimeout(resolve, LATE_MS));
        return storage.match(url, options);
      });
      const match = app.match('assets/a.js', isLastResort);
      await vi.advanceTimersByTimeAsync(LATE_MS);
      return { app, text: await textOf(await match) };
    }

    it('waits where the host has failed', async () => {
      expect((await matchLate(true)).text).toBe('a()');
    });

    it('gives nothing at first, and asks it again once it has answered', async () => {
      const { app, text } = await matchLate(false);
      expect(text).toBeNull();
      vi.useRealTimers();
      await waitFor(async () => {
        expect(await textOf(await app.match('assets/a.js'))).toBe('a()');
      });
    });
  });
});

describe('fetch', () => {
  it('puts the right file in the place of a wrong one', async () => {
    const app = version('1');
    await app.store();
    storage.stored.get('app 1')?.set('/base/assets/a.js', new Response(HTML));
    expect(await textOf(await app.fetch('assets/a.js'))).toBe('a()');
    await waitFor(async () => {
      expect(await textOf(await app.match('assets/a.js'))).toBe('a()');
    });
  });

  it('makes no cache again that is deleted', async () => {
    const app = version('1');
    await app.store();
    await storage.delete('app 1');
    vi.spyOn(storage, 'has');
    expect(await app.match('assets/a.js')).toBeNull();
    expect(await textOf(await app.fetch('assets/a.js'))).toBe('a()');
    await waitFor(() => expect(storage.has).toHaveBeenCalled());
    expect(await storage.keys()).toEqual([]);
  });

  it('fails where the host has another content, and keeps nothing', async () => {
    host['assets/a.js'] = HTML;
    await expect(version('1').fetch('assets/a.js')).rejects.toThrow();
    expect(await version('1').match('assets/a.js')).toBeNull();
  });
});

describe('activate', () => {
  const install = (name: string) => version(name).store();
  const takeOver = async (name: string) => {
    await install(name);
    await version(name).activate();
  };

  it('keeps this version and the one that was active before it', async () => {
    for (const name of ['1', '2', '3']) await takeOver(name);
    expect(await storage.keys()).toEqual(['app 2', 'app 3']);
  });

  it('deletes one that was stored and never active, and keeps the one that tabs show', async () => {
    await takeOver('1');
    await install('2');
    await takeOver('3');
    expect(await storage.keys()).toEqual(['app 1', 'app 3']);
  });

  it('knows which one was active last where an older one has come back', async () => {
    for (const name of ['1', '2', '1', '3']) await takeOver(name);
    expect(await storage.keys()).toEqual(['app 1', 'app 3']);
  });

  it('keeps all of those that were stored before they were marked, until the next one', async () => {
    await install('1');
    await install('2');
    await takeOver('3');
    expect(await storage.keys()).toEqual(['app 1', 'app 2', 'app 3']);
    await takeOver('4');
    expect(await storage.keys()).toEqual(['app 3', 'app 4']);
  });

  it('leaves caches of others alone', async () => {
    await storage.open('digests');
    await takeOver('1');
    expect(await storage.keys()).toEqual(['digests', 'app 1']);
  });
});
