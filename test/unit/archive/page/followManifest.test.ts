import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { digestQuery, manifestQuery, paperQuery } from '../../../../src/archive/page/fileQueries';
import { followManifest } from '../../../../src/archive/page/followManifest';
import { topicsQuery } from '../../../../src/archive/page/topicsQuery';
import { waitUntil } from '../../../waitFor';
import { dayOf, idOf } from '../../search/papers';
import { changedFiles, deploy, hostOf, type Others, pageArchiveOf } from '../archive';

const DAY = dayOf('2025-02-26');
const ID = idOf('2502.18411');

/** A page of an archive that a host then puts another one in the place of. */
async function openPage() {
  const others: Others = {};
  const host = hostOf(others);
  const archive = pageArchiveOf(host.readFile);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const stop = followManifest(queries, archive);
  await queries.fetchQuery(manifestQuery(archive));
  const refetch = () => queries.fetchQuery({ ...manifestQuery(archive), staleTime: 0 });
  return { archive, queries, host, stop, others, refetch };
}

const renamed = changedFiles(DAY, (text) => text.replaceAll('OmniAlign-V', 'Quuxalign'));

it('shows the new text of a day that is on screen', async () => {
  const { archive, queries, others, refetch } = await openPage();
  const observer = new QueryObserver(queries, digestQuery(archive, DAY));
  const titles = () =>
    observer
      .getCurrentResult()
      .data?.map(({ title }) => title)
      .join() ?? '';
  const leave = observer.subscribe(() => {});
  await waitUntil(() => titles().includes('OmniAlign-V'));
  deploy(others, renamed);
  await refetch();
  await waitUntil(() => titles().includes('Quuxalign'));
  expect(titles()).not.toContain('OmniAlign-V');
  leave();
});

it('reads a day and a paper again that were on screen before', async () => {
  const { archive, queries, others, refetch } = await openPage();
  await queries.fetchQuery(paperQuery(archive, ID));
  deploy(others, renamed);
  await refetch();
  const entry = await queries.fetchQuery(paperQuery(archive, ID));
  expect(entry?.paper.title).toContain('Quuxalign');
});

it('finds out that a day is there now', async () => {
  const { archive, queries, others, refetch } = await openPage();
  deploy(others, changedFiles(DAY, null));
  await refetch();
  expect(await queries.fetchQuery(digestQuery(archive, DAY))).toBeNull();
  deploy(others, renamed);
  await refetch();
  expect(await queries.fetchQuery(digestQuery(archive, DAY))).toHaveLength(4);
});

it('does not ask again for days that are the same', async () => {
  const { archive, queries, host, others, refetch } = await openPage();
  const other = dayOf('2025-02-13');
  await queries.fetchQuery(digestQuery(archive, other));
  deploy(others, renamed);
  await refetch();
  host.asked.length = 0;
  await queries.fetchQuery(digestQuery(archive, other));
  expect(host.asked).toEqual([]);
});

it('reads the topics again of which there is a newer file, and no other', async () => {
  const { archive, queries, host, others, refetch } = await openPage();
  const countedPapers = async () => {
    const { quarters } = await queries.fetchQuery(topicsQuery(archive));
    return quarters.reduce((sum, { papers }) => sum + papers, 0);
  };
  expect(await countedPapers()).toBe(20);
  deploy(others, changedFiles(DAY, null));
  await refetch();
  expect(await countedPapers()).toBe(16);
  deploy(
    others,
    changedFiles(DAY, (text) => text),
  );
  await refetch();
  expect(await countedPapers()).toBe(20);
  // The topics of the day are the same.
  deploy(
    others,
    changedFiles(DAY, (text) => text.replace('Authors: ', 'Authors: Quux Lee, ')),
  );
  host.asked.length = 0;
  await refetch();
  await countedPapers();
  expect(host.asked.filter((path) => path.includes('topics'))).toEqual([]);
});

it('is over when it is stopped', async () => {
  const { archive, queries, others, refetch, stop } = await openPage();
  await queries.fetchQuery(digestQuery(archive, DAY));
  stop();
  deploy(others, renamed);
  await refetch();
  const papers = await queries.fetchQuery(digestQuery(archive, DAY));
  expect(papers?.map(({ title }) => title).join()).toContain('OmniAlign-V');
});
