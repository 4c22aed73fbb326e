import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../src/archive/page/archive';
import { digestQuery, manifestQuery, paperQuery } from '../../../../src/archive/page/fileQueries';
import { followManifest } from '../../../../src/archive/page/followManifest';
import { followOwnDigests } from '../../../../src/archive/page/followOwnDigests';
import { knownPapersQuery } from '../../../../src/archive/page/listedPaperQuery';
import { createOwnStore } from '../../../../src/archive/page/ownDigests';
import { periodQuery } from '../../../../src/archive/page/periodQuery';
import type { ReadFile } from '../../../../src/archive/readFile';
import { findPeriod } from '../../../../src/digest/period';
import { waitFor } from '../../../waitFor';
import { dayOf, idOf } from '../../search/papers';
import { changedFiles, DAYS, deploy, fileOf, hostOf, type Others, pageArchiveOf } from '../archive';
import { importOf } from '../worker/own/imports';
import { digestOf, doubtfulDigest } from '../worker/own/zips';

const FEBRUARY = ['2025-02-26', '2025-02-13'] as const;

const [newest = ''] = DAYS;
const OWN_DAY = dayOf('2026-01-05');
const OWN = idOf('2601.00001');
const ADDED = idOf('2601.00002');

const lab = await importOf('lab.zip', {
  'own.md': digestOf(OWN_DAY, OWN),
  'added.md': digestOf(newest, ADDED),
});

/** A page whose reader has some imports in storage, which are read when they are asked for. */
function openPage(stored = [lab], others: Others = {}, before = async (_path: string) => {}) {
  const host = hostOf(others);
  const readFile: ReadFile = async (path) => {
    await before(path);
    return host.readFile(path);
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const own = createOwnStore(() => follow(stored));
  const archive: Archive = { ...pageArchiveOf(readFile), own };
  const follow = followOwnDigests(archive, queries);
  followManifest(queries, archive);
  const day = (name: string) => queries.fetchQuery(digestQuery(archive, dayOf(name)));
  const manifest = () => queries.fetchQuery(manifestQuery(archive));
  return { archive, queries, host, follow, day, manifest };
}

describe('the reader’s own digests', () => {
  it('are not asked for by what the archive has', async () => {
    const { archive, day } = openPage();
    expect(await day(newest)).toHaveLength(4);
    expect(archive.own?.get()).toBeNull();
  });

  it('have a day and a paper that the archive lacks', async () => {
    const { archive, queries, day } = openPage();
    expect(await day(OWN_DAY)).toMatchObject([{ id: OWN, ownFrom: 'lab.zip' }]);
    const paper = await queries.fetchQuery(paperQuery(archive, ADDED));
    expect(paper?.listings).toMatchObject([{ day: newest, rank: 5, of: 5 }]);
  });

  it('are told among the papers that are known, as soon as they are there', async () => {
    const { archive, queries, follow } = openPage([]);
    const inArchive = idOf('2502.18411');
    const known = () =>
      queries.fetchQuery(knownPapersQuery(archive, [OWN, inArchive, idOf('2601.99999')]));
    expect([...(await known())]).toEqual([inArchive]);
    await follow([lab]);
    expect([...(await known())]).toEqual([OWN, inArchive]);
  });

  it('say which of their summaries seem to be of another paper', async () => {
    const { day } = openPage([
      await importOf('doubt.md', { 'doubt.md': doubtfulDigest(OWN_DAY, OWN) }),
    ]);
    expect(await day(OWN_DAY)).toMatchObject([{ id: OWN, isDoubtful: true }]);
  });

  it('are nowhere where there are none', async () => {
    const { archive, queries, day } = openPage([]);
    expect(await day(OWN_DAY)).toBeNull();
    expect(await queries.fetchQuery(paperQuery(archive, OWN))).toBeNull();
  });

  it('join what is on screen, and leave it again', async () => {
    const { archive, queries, host, follow, day, manifest } = openPage();
    const before = await manifest();
    await day(newest);
    await follow([lab]);
    const papersOf = () =>
      queries.getQueryData(manifestQuery(archive).queryKey)?.days.map(({ papers }) => papers);
    expect(papersOf()).toEqual([1, 5, 4, 4, 4, 4]);
    expect(await day(newest)).toMatchObject([{}, {}, {}, {}, { id: ADDED, rank: 5 }]);
    await follow([]);
    expect(queries.getQueryData(manifestQuery(archive).queryKey)).toEqual(before);
    expect(await day(newest)).toHaveLength(4);
    // The manifest of the host was read once.
    expect(host.asked.filter((path) => path.endsWith('index.json'))).toHaveLength(1);
  });

  it('leave the other days of their month to its pack, where files of days are missing', async () => {
    const [newer, older] = FEBRUARY;
    const own = await importOf('own.zip', { 'own.md': digestOf(newer, ADDED) });
    const { follow, day, manifest } = openPage([], {
      [fileOf(older)]: null,
      [fileOf(newer)]: null,
    });
    await manifest();
    await follow([own]);
    expect(await day(older)).toHaveLength(4);
    expect(await day(newer)).toHaveLength(5);
  });

  describe('that are taken while the manifest is read again', () => {
    const NEW_DAY = '2026-01-06';
    const later = importOf('later.zip', { 'own.md': digestOf(NEW_DAY, ADDED) });

    /** A page that has merged an import; the next merge waits until it is released. */
    async function openHeld() {
      const others: Others = {};
      let release = () => {};
      let held: Promise<void> | null = null;
      const isHeld = vi.fn();
      const page = openPage([], others, async (path) => {
        if (!held || !path.includes('/numbers-')) return;
        const released = held;
        held = null;
        isHeld();
        await released;
      });
      await page.manifest();
      await page.follow([lab]);
      held = new Promise((resolve) => {
        release = resolve;
      });
      const again = { ...manifestQuery(page.archive), staleTime: 0 };
      return {
        ...page,
        others,
        release,
        held: () => waitFor(() => expect(isHeld).toHaveBeenCalled()),
        reread: () => page.queries.fetchQuery(again),
        current: () => page.queries.getQueryData(again.queryKey),
      };
    }

    it('are in the manifest that is merged after them', async () => {
      const { follow, reread, held, release, current } = await openHeld();
      const reading = reread();
      await held();
      await follow([lab, await later]);
      release();
      await reading;
      expect(current()?.days[0]?.day).toBe(NEW_DAY);
    });

    it('are added to the manifest that comes meanwhile', async () => {
      const { follow, reread, held, release, current, others } = await openHeld();
      const following = follow([lab, await later]);
      await held();
      deploy(
        others,
        changedFiles('2025-02-26', (text) => `${text}\n`),
      );
      const { hash } = await reread();
      release();
      await following;
      expect(current()).toMatchObject({ hash, days: [{ day: NEW_DAY }, {}, {}, {}, {}, {}, {}] });
    });
  });

  it('are in the month', async () => {
    const { archive, queries, follow, manifest } = openPage();
    await follow([lab]);
    const read = await manifest();
    const papersIn = async (month: string) => {
      const period = findPeriod('month', month, read.days);
      if (!period) return null;
      const found = await queries.fetchQuery(periodQuery(archive, read, period));
      return [found.failed.length, read.days.filter(({ day }) => day.startsWith(month)).length];
    };
    expect(await papersIn(newest.slice(0, 7))).toEqual([0, 1]);
    expect(await papersIn('2026-01')).toEqual([0, 1]);
  });

  it('are given to the worker, once there are any', async () => {
    const { archive, follow } = openPage();
    const setOwn = vi.spyOn(archive.client, 'setOwn');
    await follow([]);
    expect(setOwn).not.toHaveBeenCalled();
    await follow([lab]);
    await follow([]);
    expect(setOwn.mock.calls).toEqual([[[lab]], [[]]]);
  });
});
