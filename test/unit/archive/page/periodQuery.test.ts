import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createArchiveClient } from '../../../../src/archive/page/client';
import { digestQuery, manifestQuery } from '../../../../src/archive/page/fileQueries';
import { periodQuery, readPeriodPage } from '../../../../src/archive/page/periodQuery';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { type PeriodKind, parsePeriod } from '../../../../src/digest/period';
import { FailureError } from '../../../../src/failure';
import { dayOf } from '../../search/papers';
import {
  changedFiles,
  deploy,
  FILES,
  fileOf,
  hostOf,
  memoryCache,
  type Others,
  PACKS,
} from '../archive';

/** The pack of February, which has two of the five days. */
const FEBRUARY = PACKS[2] ?? '';
const [WEDNESDAY, THURSDAY] = ['2025-02-26', '2025-02-13'].map(fileOf);

function openArchive(host: Pick<ReturnType<typeof hostOf>, 'readFile'>) {
  const client = createArchiveClient('/', () => {
    throw new Error('files are read without the worker');
  });
  const archive = { readFile: host.readFile, client, offlineCache: memoryCache() };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const read = async (kind: PeriodKind, name: string) => {
    const period = parsePeriod(kind, name);
    if (!period) throw new Error(`a period expected, found ${name}`);
    const manifest = await queries.ensureQueryData(manifestQuery(archive));
    return queries.fetchQuery(periodQuery(archive, manifest, period));
  };
  return { archive, queries, read };
}

describe('periodQuery', () => {
  it('reads a week from the files of its days', async () => {
    const host = hostOf();
    const { papers, failed } = await openArchive(host).read('week', '2025-W09');
    expect(papers.map(({ votes }) => votes)).toEqual([53, 40, 34, 26]);
    expect(failed).toEqual([]);
    expect(host.asked).toEqual([MANIFEST_FILE, WEDNESDAY]);
  });

  it('asks for no day that is in memory', async () => {
    const host = hostOf();
    const { archive, queries, read } = openArchive(host);
    await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-26')));
    await read('week', '2025-W09');
    expect(host.asked.filter((path) => path === WEDNESDAY)).toHaveLength(1);
  });

  it('reads a month from its pack alone', async () => {
    const host = hostOf();
    const { papers } = await openArchive(host).read('month', '2025-02');
    expect(new Set(papers.map(({ day }) => day))).toEqual(new Set(['2025-02-26', '2025-02-13']));
    expect(papers).toHaveLength(8);
    expect(host.asked).toEqual([MANIFEST_FILE, FEBRUARY]);
  });

  it('reads a month from the files of its days where the host lacks its pack', async () => {
    const host = hostOf({ [FEBRUARY]: null });
    const { papers, failed } = await openArchive(host).read('month', '2025-02');
    expect([papers.length, failed]).toEqual([8, []]);
  });

  it('reads a day that the pack has damaged from its own file', async () => {
    const damaged = FILES.get(FEBRUARY)?.replace('### [', '####[') ?? '';
    const host = hostOf({ [FEBRUARY]: damaged });
    const { papers } = await openArchive(host).read('month', '2025-02');
    expect(papers).toHaveLength(8);
    expect(host.asked.slice(2)).toEqual([WEDNESDAY]);
  });

  it('names the days that cannot be read, and has the others', async () => {
    const others: Others = { [FEBRUARY]: null, [THURSDAY ?? '']: null };
    const { read } = openArchive(hostOf(others));
    const partial = await read('month', '2025-02');
    expect([partial.papers.length, partial.failed]).toEqual([4, ['2025-02-13']]);
    delete others[THURSDAY ?? ''];
    expect((await read('month', '2025-02')).failed).toEqual([]);
  });

  it('fails where no day can be read', async () => {
    const host = hostOf({ [FEBRUARY]: null, [WEDNESDAY ?? '']: null });
    await expect(openArchive(host).read('week', '2025-W09')).rejects.toMatchObject({
      failure: { kind: 'refused', file: WEDNESDAY },
    });
  });

  it('asks a host that cannot be reached for no more files', async () => {
    const { readFile, asked } = hostOf();
    const cut = async (path: string) => {
      const bytes = await readFile(path);
      if (path === MANIFEST_FILE) return bytes;
      throw new FailureError({ kind: 'unreachable', file: path });
    };
    await expect(openArchive({ readFile: cut }).read('month', '2025-02')).rejects.toMatchObject({
      failure: { kind: 'unreachable', file: FEBRUARY },
    });
    expect(asked.filter((path) => path.endsWith('.md'))).toEqual([FEBRUARY]);
  });

  it.each([
    ['week', '2025-W09', 4],
    ['month', '2025-02', 8],
  ] as const)(
    'reads a %s by the newest manifest where the files of an older one are gone',
    async (kind, name, count) => {
      const others: Others = {};
      const { archive, queries, read } = openArchive(hostOf(others));
      await queries.fetchQuery(manifestQuery(archive));
      const renamed = changedFiles('2025-02-26', (text) => text.replaceAll('### [', '### [New: '));
      deploy(others, renamed);
      const { papers } = await read(kind, name);
      expect(papers).toHaveLength(count);
      expect(papers[0]?.title).toMatch(/^New: /);
    },
  );
});

describe('readPeriodPage', () => {
  const versionOf = (kind: PeriodKind, name: string, files = FILES) => {
    const { archive, queries } = openArchive(hostOf({}, files));
    return readPeriodPage(archive, queries, kind, name);
  };

  it('takes no name for the newest', async () => {
    expect(await versionOf('week', '')).toBe(await versionOf('week', '2025-W15'));
    expect(await versionOf('month', '')).toBe(await versionOf('month', '2025-04'));
  });

  it.each([
    ['2025-W53', 'no week'],
    ['2025-W20', 'a week without a digest'],
  ])('has no version of %s: %s', async (name) => {
    expect(await versionOf('week', name)).toBeNull();
  });

  it.each([
    ['one of its days has other content', '2025-02-26', (text: string) => `${text}\n`],
    ['one of its days is gone', '2025-02-13', null],
    ['its neighbour is gone', '2025-03-07', null],
  ])('has another version when %s', async (_, day, change) => {
    const before = await versionOf('month', '2025-02');
    expect(await versionOf('month', '2025-02', changedFiles(day, change))).not.toBe(before);
  });

  it('has the same version when other days change', async () => {
    const before = await versionOf('month', '2025-02');
    const after = changedFiles('2024-10-11', (text) => `${text}\n`);
    expect(await versionOf('month', '2025-02', after)).toBe(before);
  });
});
