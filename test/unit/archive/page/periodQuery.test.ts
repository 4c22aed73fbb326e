import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { digestQuery, manifestQuery } from '../../../../src/archive/page/fileQueries';
import { periodQuery, readPeriodPage } from '../../../../src/archive/page/periodQuery';
import { MANIFEST_FILE } from '../../../../src/digest/manifest';
import { summarizePapers } from '../../../../src/digest/paperSummary';
import { type PeriodKind, parsePeriod } from '../../../../src/digest/period';
import { FailureError } from '../../../../src/failure';
import { dayOf } from '../../search/papers';
import {
  changedFiles,
  deploy,
  FILES,
  fileOf,
  hostOf,
  type Others,
  PACKS,
  pageArchiveOf,
} from '../archive';

/** The pack of February, which has two of the five days. */
const FEBRUARY = PACKS[2] ?? '';
const [WEDNESDAY, THURSDAY] = ['2025-02-26', '2025-02-13'].map(fileOf);

function openArchive(host: Pick<ReturnType<typeof hostOf>, 'readFile'>) {
  const archive = pageArchiveOf(host.readFile);
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

describe('periodQuery of a year', () => {
  const isNumbers = (path: string) => path.startsWith('digests/numbers-');
  const NUMBERS = [...FILES.keys()].find(isNumbers) ?? '';
  const YEAR = [WEDNESDAY, THURSDAY, '2025-04-08', '2025-03-07'].map((file = '') =>
    file.startsWith('digests/') ? file : fileOf(file),
  );

  it('has the ten papers with most votes, as all of its papers tell', async () => {
    const read = openArchive(hostOf()).read;
    const year = await read('year', '2025');
    const months = await Promise.all(
      ['2025-02', '2025-03', '2025-04'].map((name) => read('month', name)),
    );
    const all = summarizePapers(months.flatMap(({ papers }) => papers));
    expect(year.papers).toEqual(all.papers.slice(0, 10));
    expect([year.total, year.votes, year.failed]).toEqual([16, all.votes, []]);
  });

  it('reads the numbers of the catalogue, and no days but those of the papers shown', async () => {
    const host = hostOf();
    const { papers } = await openArchive(host).read('year', '2025');
    const days = new Set(papers.map(({ day }) => fileOf(day)));
    expect(host.asked.slice(0, 2)).toEqual([MANIFEST_FILE, NUMBERS]);
    expect(new Set(host.asked.slice(2))).toEqual(days);
  });

  it.each([
    ['the host lacks its numbers', null],
    ['its numbers are of other days', '{"version":1,"days":"","sizes":"","ids":"","votes":""}'],
    ['its numbers are damaged', '{'],
  ])('reads the packs of its months where %s', async (_, numbers) => {
    const host = hostOf({ [NUMBERS]: numbers });
    const { papers, total, votes } = await openArchive(host).read('year', '2025');
    const whole = await openArchive(hostOf()).read('year', '2025');
    expect([papers, total, votes]).toEqual([whole.papers, whole.total, whole.votes]);
    expect(host.asked.slice(2)).toEqual(PACKS.slice(0, 3));
  });

  it('names the days that cannot be read, and has the others and its size', async () => {
    const others: Others = { [WEDNESDAY ?? '']: null, [FEBRUARY]: null };
    const { read } = openArchive(hostOf(others));
    const partial = await read('year', '2025');
    expect([partial.total, partial.failed]).toEqual([16, ['2025-02-26']]);
    expect(partial.papers.some(({ day }) => day === '2025-02-26')).toBe(false);
    delete others[WEDNESDAY ?? ''];
    expect((await read('year', '2025')).papers).toHaveLength(10);
  });

  it('has the other months where a month cannot be read either', async () => {
    const others = {
      [NUMBERS]: null,
      [FEBRUARY]: null,
      [WEDNESDAY ?? '']: null,
      [THURSDAY ?? '']: null,
    };
    const { total, failed } = await openArchive(hostOf(others)).read('year', '2025');
    expect([total, failed]).toEqual([8, ['2025-02-26', '2025-02-13']]);
  });

  it('fails where no day can be read', async () => {
    const lacking = Object.fromEntries([...YEAR, ...PACKS].map((file) => [file, null]));
    await expect(openArchive(hostOf(lacking)).read('year', '2025')).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
  });

  it('asks a host that cannot be reached for no packs', async () => {
    const { readFile, asked } = hostOf();
    const cut = async (path: string) => {
      const bytes = await readFile(path);
      if (path === MANIFEST_FILE) return bytes;
      throw new FailureError({ kind: 'unreachable', file: path });
    };
    await expect(openArchive({ readFile: cut }).read('year', '2025')).rejects.toMatchObject({
      failure: { kind: 'unreachable', file: NUMBERS },
    });
    expect(asked).toEqual([MANIFEST_FILE, NUMBERS]);
  });
});

describe('readPeriodPage', () => {
  const versionOf = (kind: PeriodKind, name: string, files = FILES) => {
    const { archive, queries } = openArchive(hostOf({}, files));
    return readPeriodPage(archive, queries, kind, name);
  };

  it('takes no name for the newest', async () => {
    expect(await versionOf('week', '')).toBe(await versionOf('week', '2025-W15'));
    expect(await versionOf('month', '')).toBe(await versionOf('month', '2025-04'));
    expect(await versionOf('year', '')).toBe(await versionOf('year', '2025'));
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
