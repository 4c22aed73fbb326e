import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_READ } from '../../../../src/archive/contract';
import { createOfflineFallback } from '../../../../src/archive/offline/offlineFallback';
import { cacheCoverageQuery } from '../../../../src/archive/page/cacheCoverageQuery';
import {
  digestQuery,
  firstRowsQuery,
  manifestQuery,
  paperQuery,
} from '../../../../src/archive/page/fileQueries';
import { knownPapersQuery, listedPaperQuery } from '../../../../src/archive/page/listedPaperQuery';
import { resultsQuery } from '../../../../src/archive/page/resultsQuery';
import { collectDigests } from '../../../../src/build/collectDigests';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { FailureError } from '../../../../src/failure';
import { NO_QUESTION } from '../../../../src/question/question';
import { waitFor } from '../../../waitFor';
import { dayOf, idOf } from '../../search/papers';
import {
  changedFiles,
  DAYS,
  FILES,
  fileOf,
  hostOf,
  memoryCache,
  type Others,
  PACKS,
  pageArchiveOf,
  WHOLE,
} from '../archive';

function archiveOf({ readFile }: ReturnType<typeof hostOf>) {
  return { archive: pageArchiveOf(readFile), queries: new QueryClient() };
}

function fileNamed(name: string): string {
  return [...FILES.keys()].find((path) => path.startsWith(`digests/${name}-`)) ?? '';
}

function digestOf(day: string, title: string): string {
  return `## Daily Papers (${day})\n### [${title}](https://arxiv.org/abs/2502.00001)\n`;
}

describe('manifestQuery', () => {
  it('read again where the host does not answer stays, whatever older one is stored', async () => {
    const others: Others = {};
    const host = hostOf(others);
    const { archive, queries } = archiveOf(host);
    const cache = memoryCache();
    const before = changedFiles('2025-04-08', null).get(MANIFEST_FILE) ?? '';
    cache.files.set(MANIFEST_FILE, new TextEncoder().encode(before));
    const { readFile, readFromHost } = createOfflineFallback(host.readFile, cache);
    const read = () =>
      queries.fetchQuery({
        ...manifestQuery({ ...archive, readFile, readFromHost }),
        staleTime: 0,
        retry: false,
      });
    const newestDay = async () => (await read()).days[0]?.day;
    expect(await newestDay()).toBe('2025-04-08');
    others[MANIFEST_FILE] = null;
    expect(await newestDay()).toBe('2025-04-08');
    others[MANIFEST_FILE] = before;
    expect(await newestDay()).toBe('2025-03-07');
    // Without a list at hand the stored one is better than none.
    others[MANIFEST_FILE] = null;
    queries.clear();
    expect(await newestDay()).toBe('2025-03-07');
  });
});

describe('cacheCoverageQuery', () => {
  it('counts the days in stored packs, of all days', async () => {
    const { archive, queries } = archiveOf(hostOf());
    archive.offlineCache.files.set(PACKS[2] ?? '', Uint8Array.of(1));
    const coverage = await queries.fetchQuery(cacheCoverageQuery(archive));
    // February has two of the five days.
    expect(coverage).toMatchObject({ months: ['2025-02'], days: 2, allDays: 5 });
    expect(coverage.restBytes).toBeGreaterThan(0);
  });
});

describe('firstRowsQuery', () => {
  const read = (day: string, others?: Others) => {
    const host = hostOf(others, WHOLE);
    const { archive, queries } = archiveOf(host);
    return queries.fetchQuery(firstRowsQuery(archive, dayOf(day)));
  };

  it('reads the rows of the newest day, each with its sentence alone', async () => {
    const rows = await read('2025-04-08');
    expect(rows).toHaveLength(21);
    expect(
      rows?.flatMap(({ sections }) => sections.flatMap(({ bullets }) => bullets)),
    ).toHaveLength(21);
  });

  it('has none of another day', async () => {
    expect(await read('2025-03-07')).toBeNull();
  });

  it('fails where they are cut off, so that the digest is read', async () => {
    const file = [...WHOLE.keys()].find((path) => path.includes('-rows-')) ?? '';
    const text = WHOLE.get(file) ?? '';
    await expect(
      read('2025-04-08', { [file]: text.slice(0, text.lastIndexOf('###')) }),
    ).rejects.toThrow();
  });

  describe('of a host that is silent', () => {
    const ask = async (stored: boolean) => {
      const { readFile, asked } = hostOf({}, WHOLE);
      const { archive, queries } = archiveOf({
        asked,
        readFile: (path) => (path.includes('-rows-') ? new Promise(() => {}) : readFile(path)),
      });
      await queries.fetchQuery(manifestQuery(archive));
      const digest = [...WHOLE.keys()].find((path) => /2025-04-08-(?!rows)/.test(path)) ?? '';
      if (stored) await archive.offlineCache.put(digest, await readFile(digest));
      vi.useFakeTimers();
      const answer = vi.fn();
      void queries.fetchQuery(firstRowsQuery(archive, dayOf('2025-04-08'))).then(answer);
      return answer;
    };
    afterEach(() => void vi.useRealTimers());

    it('has none where the device has the digest, so that the page is not held up', async () => {
      const answer = await ask(true);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(answer).toHaveBeenCalledExactlyOnceWith(null);
    });

    it('waits on where it has not: a slow line may bring them', async () => {
      const answer = await ask(false);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(answer).not.toHaveBeenCalled();
    });
  });
});

describe('digestQuery', () => {
  it('reads a day from the pack of its month where its own file cannot be reached', async () => {
    const { readFile, asked } = hostOf();
    const cut = async (path: string) => {
      if (!path.includes('/2025-02-26-')) return readFile(path);
      throw new FailureError({ kind: 'unreachable', file: path });
    };
    const { archive, queries } = archiveOf({ readFile: cut, asked });
    const papers = await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-26')));
    expect(papers?.map(({ day }) => day)).toEqual(Array(4).fill('2025-02-26'));
  });

  it('reads a day by the newest manifest where the files of an older one are gone', async () => {
    const files = collectDigests([
      { path: 'a.md', day: dayOf('2025-02-26'), text: digestOf('2025-02-26', 'New') },
    ]);
    const others: Others = Object.fromEntries([...FILES.keys()].map((path) => [path, undefined]));
    const { archive, queries } = archiveOf(hostOf(others));
    await queries.fetchQuery(manifestQuery(archive));
    // A deployment.
    for (const path of FILES.keys()) others[path] = null;
    for (const [path, text] of files) others[path] = text;
    const papers = await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-26')));
    expect(papers?.map(({ title }) => title)).toEqual(['New']);
    expect(await queries.fetchQuery(paperQuery(archive, idOf('2502.00001')))).not.toBeNull();
  });

  it('fails as before where the manifest is the newest already', async () => {
    const host = hostOf({ [fileOf('2025-04-08')]: null, [PACKS[0] ?? '']: null });
    const { archive, queries } = archiveOf(host);
    await expect(
      queries.fetchQuery(digestQuery(archive, dayOf('2025-04-08'))),
    ).rejects.toMatchObject({ failure: { kind: 'refused', file: fileOf('2025-04-08') } });
  });

  it('reads the papers of a day', async () => {
    const { archive, queries } = archiveOf(hostOf());
    const papers = await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-26')));
    expect(papers).toHaveLength(4);
  });

  it('is null for a day without a digest', async () => {
    const { archive, queries } = archiveOf(hostOf());
    expect(await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-27')))).toBeNull();
  });

  it('reads the manifest once for all days', async () => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    await queries.fetchQuery(manifestQuery(archive));
    await Promise.all(DAYS.map((day) => queries.fetchQuery(digestQuery(archive, dayOf(day)))));
    expect(host.asked.filter((path) => path === MANIFEST_FILE)).toHaveLength(1);
  });
});

describe('what is read is kept', () => {
  const { archive, queries } = archiveOf(hostOf());

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'a day',
      fileOf('2025-03-07'),
      () => queries.fetchQuery(digestQuery(archive, dayOf('2025-03-07'))),
    ],
    [
      'the days of a paper',
      fileNamed('papers-2502'),
      () => queries.fetchQuery(paperQuery(archive, idOf('2502.18411'))),
    ],
    [
      'the days of a list',
      fileNamed('numbers'),
      () => queries.fetchQuery(listedPaperQuery(archive, idOf('2504.05298'), MANY_MONTHS)),
    ],
  ])('%s: %s', async (_what, file, read) => {
    await read();
    await waitFor(() => expect([...archive.offlineCache.files.keys()]).toContain(file));
  });
});

describe('paperQuery', () => {
  it.each(['2502.99999', '0704.0001'])('is null for %s, of a month there or not', async (id) => {
    const { archive, queries } = archiveOf(hostOf());
    expect(await queries.fetchQuery(paperQuery(archive, idOf(id)))).toBeNull();
  });

  it('asks for the lookup of a month once, for all papers of it', async () => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    const ids = ['2502.18411', '2502.18137', '2502.99999'].map(idOf);
    await Promise.all(ids.map((id) => queries.fetchQuery(paperQuery(archive, id))));
    await queries.fetchQuery(paperQuery(archive, idOf('2502.11111')));
    expect(host.asked.filter((path) => path.includes('/papers-'))).toEqual([
      fileNamed('papers-2502'),
    ]);
  });

  it('finds a paper by the numbers where the lookup is a page of HTML, and fails without both', async () => {
    const [lookup, numbers] = [fileNamed('papers-2502'), fileNamed('numbers')];
    const html = '<!doctype html>';
    for (const others of [{ [lookup]: html }, { [lookup]: html, [numbers]: html }]) {
      const { archive, queries } = archiveOf(hostOf(others));
      const query = { ...paperQuery(archive, idOf('2502.18411')), retry: false };
      if (numbers in others) {
        await expect(queries.fetchQuery(query)).rejects.toMatchObject({
          failure: { kind: 'unreadable', file: lookup },
        });
      } else {
        expect((await queries.fetchQuery(query))?.paper.day).toBe('2025-02-26');
      }
    }
  });

  it('reads the files of its days alone', async () => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    const entry = await queries.fetchQuery(paperQuery(archive, idOf('2502.18411')));
    expect(entry?.listings).toEqual([{ day: '2025-02-26', rank: 1, votes: 53, of: 4, best: 53 }]);
    expect(host.asked).toHaveLength(3);
  });

  it('merges what several days list', async () => {
    const digest = (day: string, votes: number) => ({
      path: `${day}.md`,
      day: dayOf(day),
      text: `## Daily Papers (${day})\n### [T](https://arxiv.org/abs/2502.00001)\nVote: ${votes}\n`,
    });
    const files = collectDigests([digest('2025-02-25', 3), digest('2025-02-26', 9)]);
    const { archive, queries } = archiveOf(hostOf(Object.fromEntries([...FILES, ...files])));
    const entry = await queries.fetchQuery(paperQuery(archive, idOf('2502.00001')));
    expect(entry?.paper).toMatchObject({ day: '2025-02-26', votes: 9 });
    expect(entry?.listings.map(({ day }) => day)).toEqual(['2025-02-26', '2025-02-25']);
  });
});

describe('paperQuery at a host that cannot be reached', () => {
  it('is tried again as a whole, not day by day as well', async () => {
    const file = fileOf('2025-02-26');
    const host = hostOf();
    const readFile = async (path: string) => {
      const bytes = await host.readFile(path);
      if (path !== file && !PACKS.includes(path)) return bytes;
      throw new FailureError({ kind: 'unreachable', file: path });
    };
    const { archive } = archiveOf({ ...host, readFile });
    const queries = new QueryClient({ defaultOptions: { queries: { retry: 2, retryDelay: 0 } } });
    await expect(queries.fetchQuery(paperQuery(archive, idOf('2502.18411')))).rejects.toThrow();
    expect(host.asked.filter((path) => path === file)).toHaveLength(3);
  });
});

/** The ids of a list. */
const MANY_MONTHS = ['2410.00001', '2502.00001', '2503.00001', '2504.00001'].map(idOf);

describe('listedPaperQuery', () => {
  const numbers = fileNamed('numbers');
  const ids = ['2502.18411', '2504.05298', '2410.08196'].map(idOf);
  const read = (host: ReturnType<typeof hostOf>) => {
    const { archive, queries } = archiveOf(host);
    return Promise.all(
      ids.map((id) => queries.fetchQuery(listedPaperQuery(archive, id, MANY_MONTHS))),
    );
  };

  it('reads papers of any month by the numbers and the files of their days', async () => {
    const host = hostOf();
    const entries = await read(host);
    expect(entries.map((entry) => entry?.paper.id)).toEqual(ids);
    const days = ['2025-04-08', '2025-02-26', '2024-10-11'].map(fileOf);
    expect(host.asked.toSorted()).toEqual([MANIFEST_FILE, numbers, ...days].toSorted());
  });

  it('has all days of a paper', async () => {
    const { archive, queries } = archiveOf(hostOf());
    for (const id of ids) {
      const entry = await queries.fetchQuery(listedPaperQuery(archive, id, MANY_MONTHS));
      queries.clear();
      expect(await queries.fetchQuery(paperQuery(archive, id))).toEqual(entry);
    }
  });

  it('is null for a paper that the numbers lack, of which nothing is asked', async () => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    expect(
      await queries.fetchQuery(listedPaperQuery(archive, idOf('2502.99999'), MANY_MONTHS)),
    ).toBeNull();
    expect(host.asked).toEqual([MANIFEST_FILE, numbers]);
  });

  it.each([
    ['are not there', null],
    ['are a page of HTML', '<!doctype html>'],
    ['are of a later version', '{"version":2,"columns":{}}'],
  ])('reads by the lookups where the numbers %s', async (_what, text) => {
    const host = hostOf({ [numbers]: text });
    expect((await read(host)).map((entry) => entry?.paper.id)).toEqual(ids);
    expect(host.asked.filter((path) => path === numbers)).toHaveLength(1);
  });
});

describe('resultsQuery', () => {
  it('asks again once another day has failed', () => {
    const { archive } = archiveOf(hostOf());
    const keyOf = (day: string) =>
      resultsQuery(
        archive,
        NO_QUESTION,
        { offset: 0, limit: 1 },
        { ...NOTHING_READ, failed: [dayOf(day)] },
      ).queryKey;
    expect(keyOf('2025-02-26')).not.toEqual(keyOf('2025-02-13'));
    expect(keyOf('2025-02-26')).toEqual(keyOf('2025-02-26'));
  });
});

describe('knownPapersQuery', () => {
  const known = ['2502.18411', '2504.05298'].map(idOf);

  it.each([
    ['the lookups', known, ['papers-2502', 'papers-2504']],
    ['the numbers, of many months', [...known, ...MANY_MONTHS], ['numbers']],
  ])('tells the papers of the archive by %s, and reads none of them', async (_what, ids, names) => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    const found = await queries.fetchQuery(knownPapersQuery(archive, [...ids, idOf('2502.99999')]));
    expect([...found]).toEqual(known);
    expect(host.asked.toSorted()).toEqual([MANIFEST_FILE, ...names.map(fileNamed)].toSorted());
  });
});
