import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/archive/files';
import { readDigest } from '../../../src/archive/readDay';
import { FILES, fileOf, hostOf } from './archive';
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
