import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/archive/files';
import { readDigest, readPaperDays } from '../../../src/archive/readDay';
import { idOf } from '../search/papers';
import { FILES, fileOf, hostOf, memoryCache, type Others } from './archive';
import { failureOf, HTML } from './failureOf';

describe('readDigest', () => {
  const file = fileOf('2025-02-26');

  async function read(text: string | undefined) {
    const { days } = await readManifest(hostOf().readFile);
    const entry = days.find(({ day }) => day === '2025-02-26');
    if (!entry) throw new Error('a day expected');
    return readDigest(hostOf(text === undefined ? {} : { [file]: text }).readFile, entry);
  }

  it('returns the papers of the day, in order', async () => {
    const { papers } = await read(undefined);
    expect(papers).toHaveLength(4);
    expect(papers.map(({ rank }) => rank)).toEqual(papers.map((_, place) => place + 1));
    expect(new Set(papers.map(({ day }) => day))).toEqual(new Set(['2025-02-26']));
  });

  it('skips papers of another day in the same file', async () => {
    const text = `## Daily Papers (2024-01-01)\n### [Other](https://arxiv.org/abs/2401.00001)\n- 글\n`;
    expect((await read(text + FILES.get(file))).papers).toHaveLength(4);
  });

  it.each([
    ['a page of HTML', HTML],
    ['nothing', ''],
    ['fewer papers than the manifest says', FILES.get(file)?.slice(0, 2000) ?? ''],
    ['the digest of another day', FILES.get(fileOf('2025-02-13')) ?? ''],
  ])('cannot read %s', async (_, text) => {
    expect(await failureOf(read(text))).toEqual({ kind: 'unreadable', file });
  });
});

describe('readPaperDays', () => {
  const bundledManifest = () => readManifest(hostOf().readFile);
  const filesOf = ({ readFile }: ReturnType<typeof hostOf>) => {
    return { readFile, offlineCache: memoryCache() };
  };

  async function daysOf(id: string, others: Others = {}) {
    return readPaperDays(filesOf(hostOf(others)), await bundledManifest(), idOf(id));
  }

  const lookup = [...FILES.keys()].find((path) => path.startsWith('digests/papers-2502-')) ?? '';

  it('lists the days that have a paper', async () => {
    expect(await daysOf('2502.18411')).toEqual(['2025-02-26']);
  });

  it.each([
    ['2502.99999', 'a month that is there'],
    ['0704.0001', 'a month that is not'],
  ])('lists none for %s, of %s', async (id) => {
    expect(await daysOf(id)).toEqual([]);
  });

  it('asks for one month only', async () => {
    const host = hostOf();
    await readPaperDays(filesOf(host), await bundledManifest(), idOf('2502.18411'));
    expect(host.asked).toEqual([lookup]);
  });

  it('cannot read a page of HTML in place of a lookup', async () => {
    expect(await failureOf(daysOf('2502.18411', { [lookup]: HTML }))).toEqual({
      kind: 'unreadable',
      file: lookup,
    });
  });
});
