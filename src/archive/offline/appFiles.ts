import { LAST_RESORT_MS, withTimeout } from '../../withTimeout';

/**
 * The app's own files on this device: those of this version, and those that tabs of other versions may
 * still need. Nothing is stored that is not the very file of the build, nor given back.
 */
export type AppFiles = {
  /** Stores the files that are missing or not intact. Rejects when the host does not give one of them as it was built. */
  store(): Promise<void>;
  /**
   * Returns a stored file by its path below the base, of this version before others; null where none is
   * intact. Never fails, and takes no longer than `withTimeout` where storage does not answer.
   *
   * @param isLastResort the host has failed: storage is waited for as long as a reader would wait
   */
  match(path: string, isLastResort?: boolean): Promise<Response | null>;
  /**
   * Fetches a file of this version as it was built, and stores it, unless the cache of the version is deleted.
   * Rejects where the host has another one.
   */
  fetch(path: string): Promise<Response>;
  /**
   * Marks this version as the active one and deletes all others but the one that was active before it, which open
   * tabs may still show. One that was stored later may never have been active.
   */
  activate(): Promise<void>;
};

/** Path below the base → `'sha256-…'`, as the attribute `integrity` has it. */
export type IntegrityTable = Readonly<Record<string, string>>;

type Version = {
  /** Start of the names of all versions' caches. */
  readonly prefix: string;
  readonly name: string;
  readonly base: string;
  readonly files: IntegrityTable;
};

/** An entry of each cache, for the versions that come after it: what its files are, below the base. */
const TABLE = 'integrity.json';
/** An entry of each cache whose version has been active: a number, higher than that of the one before it. */
const ACTIVATED = 'activated.json';

const NO_ANSWER = Symbol('storage does not answer');

export function createAppFiles({ prefix, name, base, files }: Version): AppFiles {
  const current = prefix + name;
  const paths = Object.keys(files);
  /** Files that have been found intact, by cache: each is computed once. */
  const intact = new Set<string>();
  let isSilent = false;

  /** A storage that has not answered is not asked again until it has: every file would wait for it. */
  const ask = async <T>(task: () => Promise<T | null>, timeoutMs?: number): Promise<T | null> => {
    const failing = async () => {
      const answer = await task().catch(() => null);
      isSilent = false;
      return answer;
    };
    const answer = await withTimeout<T | null | typeof NO_ANSWER>(failing, NO_ANSWER, timeoutMs);
    if (answer !== NO_ANSWER) return answer;
    isSilent = true;
    return null;
  };

  const tableOf = async (version: string): Promise<IntegrityTable> => {
    if (version === current) return files;
    return (await (await lookUp(version, TABLE))?.json()) ?? {};
  };

  // To open a cache would make one, also where the reader has deleted it since.
  const lookUp = (version: string, path: string) =>
    caches.match(base + path, { cacheName: version, ignoreVary: true });

  const matchIn = async (version: string, path: string): Promise<Response | null> => {
    const response = await lookUp(version, path);
    if (!response) return null;
    const key = `${version} ${path}`;
    if (!intact.has(key)) {
      const integrity = (await tableOf(version))[path];
      if (integrity !== (await integrityOf(response.clone()))) return null;
      intact.add(key);
    }
    return response;
  };

  const otherVersions = async (): Promise<string[]> => {
    const names = await caches.keys();
    return names.filter((version) => version.startsWith(prefix) && version !== current);
  };

  /** 0: it has not been active, or was before versions were marked. */
  const activationOf = async (version: string): Promise<number> => {
    const mark = await lookUp(version, ACTIVATED);
    return Number((await mark?.json()) ?? 0);
  };

  const matchInAny = async (path: string): Promise<Response | null> => {
    const own = files[path] === undefined ? null : await matchIn(current, path);
    if (own) return own;
    for (const version of (await otherVersions()).reverse()) {
      const other = await matchIn(version, path);
      if (other) return other;
    }
    return null;
  };

  const fetchFile = async (path: string): Promise<Response> => {
    const integrity = files[path] ?? '';
    const load = (cache: RequestCache) => fetch(new Request(base + path, { integrity, cache }));
    // The browser's own cache may hold a wrong answer too.
    return load('default').catch(() => load('reload'));
  };

  const put = async (path: string, response: Response): Promise<void> => {
    if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
    await (await caches.open(current)).put(base + path, response);
  };

  return {
    async store() {
      const cache = await caches.open(current);
      const missing: string[] = [];
      // One after the other: meanwhile pages ask for files.
      for (const path of paths) if (!(await matchIn(current, path))) missing.push(path);
      await Promise.all(missing.map(async (path) => put(path, await fetchFile(path))));
      if (!(await cache.match(base + TABLE))) await cache.put(base + TABLE, Response.json(files));
    },
    async match(path, isLastResort = false) {
      if (isSilent && !isLastResort) return null;
      return ask(() => matchInAny(path), isLastResort ? LAST_RESORT_MS : undefined);
    },
    async fetch(path) {
      const response = await fetchFile(path);
      const copy = response.clone();
      const putIfStored = async () => {
        if (await caches.has(current)) await put(path, copy);
      };
      putIfStored().catch(() => {});
      return response;
    },
    async activate() {
      const others = await otherVersions();
      const activations = await Promise.all(others.map(activationOf));
      const last = Math.max(0, ...activations);
      const cache = await caches.open(current);
      await cache.put(base + ACTIVATED, Response.json(last + 1));
      // Which of them tabs show is not known.
      if (last === 0) return;
      const older = others.filter((_, index) => activations[index] !== last);
      await Promise.all(older.map((version) => caches.delete(version)));
    },
  };
}

async function integrityOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
