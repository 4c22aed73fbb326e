import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createArchiveClient } from '../../../src/archive/client';
import { digestQuery, manifestQuery, paperQuery } from '../../../src/archive/queries';
import { collectDigests } from '../../../src/build/collectDigests';
import { MANIFEST_FILE } from '../../../src/digest/manifest';
import { dayOf, idOf } from '../search/papers';
import { DAYS, FILES, hostOf } from './archive';

function archiveOf(host: ReturnType<typeof hostOf>) {
  const client = createArchiveClient('/', () => {
    throw new Error('files are read without the worker');
  });
  return { archive: { readFile: host.readFile, client }, queries: new QueryClient() };
}

describe('digestQuery', () => {
  it('tells the papers of a day', async () => {
    const { archive, queries } = archiveOf(hostOf());
    const papers = await queries.fetchQuery(digestQuery(archive, dayOf('2025-02-26')));
    expect(papers).toHaveLength(22);
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

describe('paperQuery', () => {
  it('is null for a paper that no day lists', async () => {
    const { archive, queries } = archiveOf(hostOf());
    expect(await queries.fetchQuery(paperQuery(archive, idOf('2502.99999')))).toBeNull();
  });

  it('reads the files of its days alone', async () => {
    const host = hostOf();
    const { archive, queries } = archiveOf(host);
    const entry = await queries.fetchQuery(paperQuery(archive, idOf('2502.18411')));
    expect(entry?.listings).toEqual([{ day: '2025-02-26', rank: 1, votes: 53, of: 22, best: 53 }]);
    expect(host.asked).toHaveLength(3);
  });

  it('joins what several days say', async () => {
    const digest = (day: string, votes: number) => ({
      path: `${day}.md`,
      text: `## Daily Papers (${day})\n### [T](https://arxiv.org/abs/2502.00001)\nVote: ${votes}\n`,
      days: [dayOf(day)],
      papers: 1,
    });
    const files = collectDigests([digest('2025-02-25', 3), digest('2025-02-26', 9)]);
    const { archive, queries } = archiveOf(hostOf(Object.fromEntries([...FILES, ...files])));
    const entry = await queries.fetchQuery(paperQuery(archive, idOf('2502.00001')));
    expect(entry?.paper).toMatchObject({ day: '2025-02-26', votes: 9 });
    expect(entry?.listings.map(({ day }) => day)).toEqual(['2025-02-26', '2025-02-25']);
  });
});
