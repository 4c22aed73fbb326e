import { describe, expect, it } from 'vitest';
import { readNumbers, readTitles } from '../../../src/archive/worker/readCatalogue';
import { collectDigests } from '../../../src/build/collectDigests';
import { readDigestFolder } from '../../../src/build/digestSources';
import { sizeOf } from '../../../src/digest/archiveSize';
import { authorsFile } from '../../../src/digest/authorBuckets';
import { parseAuthorHashes } from '../../../src/digest/authorHashes';
import { namesFile } from '../../../src/digest/authorNames';
import { addTitles, numbersFile, parseNumbers, titlesFile } from '../../../src/digest/catalogue';
import {
  digestFile,
  firstRowsFile,
  MANIFEST_FILE,
  type Manifest,
  packFile,
} from '../../../src/digest/manifest';
import { parseLookup, parseManifest } from '../../../src/digest/manifestFile';
import { parseDigest } from '../../../src/digest/parseDigest';
import type { Source } from '../../../src/digest/siteSettings';
import { parseTopics } from '../../../src/digest/topicList';
import { topicsFile, topicsHash } from '../../../src/digest/topicsFile';
import { BUNDLED } from '../digest/digests';
import { digest, folderOf } from './folder';

/** What the build makes of a folder of these files. */
async function collect(files: Record<string, string>, siteSources: readonly Source[] = []) {
  const { sources } = await readDigestFolder(await folderOf(files));
  return opened(collectDigests(sources, siteSources));
}

function catalogueFiles({ catalogue }: Manifest): string[] {
  if (!catalogue) return [];
  const titles = Object.entries(catalogue.titles).map(([year, hash]) => titlesFile(year, hash));
  const authors = parseAuthorHashes(catalogue);
  if (!authors) throw new Error('authors expected');
  const buckets = authors.buckets.map((hash, bucket) => authorsFile(bucket, hash));
  const topics = topicsHash(catalogue);
  return [
    numbersFile(catalogue.numbers),
    ...titles,
    ...buckets,
    namesFile(authors.names),
    ...(topics ? [topicsFile(topics)] : []),
  ];
}

/** The files as the page reads them. */
function opened(files: ReadonlyMap<string, string>) {
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST_FILE) ?? ''));
  if (!manifest) throw new Error('a manifest expected');
  const dayFiles = manifest.days.map((day) => files.get(digestFile(day)));
  const lookups = [...files].flatMap(([path, text]) =>
    path.startsWith('digests/papers-') ? [parseLookup(JSON.parse(text))] : [],
  );
  return { files, manifest, dayFiles, lookup: Object.assign({}, ...lookups) };
}

describe('collectDigests', () => {
  it('makes a manifest and an empty catalogue of nothing', async () => {
    const { files, manifest } = await collect({});
    expect([...files.keys()].filter((path) => !path.includes('/numbers-'))).toEqual([
      MANIFEST_FILE,
    ]);
    expect(manifest).toMatchObject({ days: [], packs: {}, lookups: {} });
  });

  describe('of several sources', () => {
    const source = (folder: string | null): Source => ({
      ...{ folder, name: folder, url: null, licence: null, writtenByModel: null },
      ...{ votesFrom: null, language: null },
    });

    it('says of which each paper is: of the last file of the day that lists it', async () => {
      const files = {
        '2025-02-25.md': digest('2025-02-25', '2502.00001'),
        'a/2025-02-26.md': digest('2025-02-26', '2502.00001', '2502.00002'),
        'b/2025-02-26.md': digest('2025-02-26', '2502.00002', '2502.00003'),
      };
      const { manifest } = await collect(files, [source('b'), source('a')]);
      const runs = [
        [1, 1],
        [0, 2],
      ];
      expect(manifest.days.map(({ sources }) => sources)).toEqual([runs, [[-1, 1]]]);
    });

    it('says nothing where one source is that of all files', async () => {
      const files = { 'a/2025-02-26.md': digest('2025-02-26', '2502.00001') };
      const { manifest } = await collect(files, [source(null)]);
      expect(manifest.days[0]).not.toHaveProperty('sources');
    });
  });

  it('lists the days, newest first, with papers, votes and bytes', async () => {
    const { manifest } = opened(collectDigests((await readDigestFolder(BUNDLED)).sources));
    const counts = manifest.days.map(({ day, papers, votes, bytes }) => [
      day,
      papers,
      votes,
      bytes,
    ]);
    expect(counts).toEqual([
      ['2025-04-08', 21, 326, 37_141],
      ['2025-03-07', 21, 263, 36_727],
      ['2025-02-26', 22, 248, 36_512],
      ['2025-02-13', 23, 303, 38_779],
      ['2024-10-11', 25, 193, 43_591],
    ]);
  });

  it('leaves the text of a day told by one file byte for byte', async () => {
    const text = `\ufeff${digest('2025-02-26', '2502.00001')}\r\n\r\n \n`;
    const { dayFiles } = await collect({ '2025-02-26.md': text });
    expect(dayFiles).toEqual([text]);
  });

  it('names a day’s file by its content', async () => {
    const one = await collect({ '2025-02-26.md': digest('2025-02-26', '2502.00001') });
    const same = await collect({ 'a/2025/02/26.md': digest('2025-02-26', '2502.00001') });
    const other = await collect({ '2025-02-26.md': digest('2025-02-26', '2502.00002') });
    expect([...same.files.keys()]).toEqual([...one.files.keys()]);
    expect(other.manifest.days[0]?.hash).not.toBe(one.manifest.days[0]?.hash);
    expect(other.manifest.lookups).not.toEqual(one.manifest.lookups);
  });

  it('has every file that the manifest names, and no other', async () => {
    const { files, manifest } = opened(collectDigests((await readDigestFolder(BUNDLED)).sources));
    const lookups = Object.entries(manifest.lookups).map(
      ([month, hash]) => `digests/papers-${month}-${hash}.json`,
    );
    const packs = Object.entries(manifest.packs).map(([month, hash]) => packFile(month, hash));
    expect([...files.keys()].sort()).toEqual(
      [
        MANIFEST_FILE,
        ...manifest.days.map(digestFile),
        ...packs,
        ...lookups,
        ...catalogueFiles(manifest),
        firstRowsFile(manifest),
      ].sort(),
    );
  });

  it('has a catalogue that lists the papers of every day', async () => {
    const { files, manifest } = opened(collectDigests((await readDigestFolder(BUNDLED)).sources));
    const readFile = async (path: string) => new TextEncoder().encode(files.get(path));
    const hashes = manifest.catalogue ?? expect.unreachable();
    const numbers = await readNumbers(readFile, hashes);
    const catalogue = addTitles(numbers, await readTitles(readFile, hashes));
    const listed = manifest.days.map((entry) => {
      const { papers } = parseDigest(files.get(digestFile(entry)) ?? '');
      return {
        day: entry.day,
        papers: papers.map(({ id, day, rank, votes, title, koreanTitle }) => {
          return { id, day, rank, votes, title, koreanTitle };
        }),
      };
    });
    const withoutTopics = catalogue?.map(({ day, papers }) => {
      return { day, papers: papers.map(({ topics: _, ...paper }) => paper) };
    });
    expect(withoutTopics).toEqual(listed.reverse());
  });

  it('lists the topics, each with as many papers as the numbers give it', async () => {
    const { files, manifest } = opened(collectDigests((await readDigestFolder(BUNDLED)).sources));
    const list = parseTopics(
      JSON.parse(files.get(topicsFile(topicsHash(manifest.catalogue) ?? '')) ?? ''),
    );
    const numbers = parseNumbers(
      JSON.parse(files.get(numbersFile(manifest.catalogue?.numbers ?? '')) ?? ''),
    );
    const papers = numbers?.flatMap((day) => day.papers) ?? [];
    expect(list?.topics.length).toBeGreaterThan(40);
    for (const { id, papers: count } of list?.topics ?? []) {
      const ids = papers.filter(({ topics }) => topics?.includes(id)).map((paper) => paper.id);
      expect(new Set(ids).size, id).toBe(count);
    }
  });

  it('names no topics where no topic has enough papers', async () => {
    const { manifest } = await collect({ '2025-02-26.md': digest('2025-02-26', '2502.00001') });
    expect(topicsHash(manifest.catalogue)).toBeNull();
  });

  it('packs the days of a month, newest first, as their own files have them', async () => {
    const { files, manifest } = await collect({
      '2025-02-26.md': digest('2025-02-26', '2502.00001'),
      '2025-02-25.md': digest('2025-02-25', '2502.00002'),
      '2025-03-03.md': digest('2025-03-03', '2502.00003'),
    });
    expect(Object.keys(manifest.packs)).toEqual(['2025-03', '2025-02']);
    const pack = files.get(packFile('2025-02', manifest.packs['2025-02'] ?? ''));
    const [, newer, older] = manifest.days.map((day) => files.get(digestFile(day)));
    expect(pack).toBe(`${newer}${older}`);
  });

  it('joins two files of one day', async () => {
    const texts = [digest('2025-02-26', '2502.00001'), digest('2025-02-26', '2502.00002')];
    const { manifest, dayFiles, lookup } = await collect({
      'a/2025-02-26.md': texts[0] ?? '',
      'b/2025-02-26.md': texts[1] ?? '',
    });
    expect(dayFiles).toEqual([texts.join('\n')]);
    expect(manifest.days).toMatchObject([{ day: '2025-02-26', papers: 2, votes: 14 }]);
    expect(Object.keys(lookup)).toEqual(['2502.00001', '2502.00002']);
  });

  it('counts a paper in both of them once', async () => {
    const { manifest } = await collect({
      'a/2025-02-26.md': digest('2025-02-26', '2502.00001', '2502.00002'),
      'b/2025-02-26.md': digest('2025-02-26', '2502.00002'),
    });
    expect(manifest.days).toMatchObject([{ papers: 2, votes: 14 }]);
  });

  it('gives each day of a file its own part', async () => {
    const [newer, older] = [
      digest('2025-02-26', '2502.00001'),
      digest('2025-02-25', '2502.00002', '2502.00003'),
    ];
    const { manifest, dayFiles, lookup } = await collect({ '2025-02-26.md': `${older}\n${newer}` });
    expect(dayFiles).toEqual([newer, older]);
    expect(manifest.days.map(({ day, papers }) => [day, papers])).toEqual([
      ['2025-02-26', 1],
      ['2025-02-25', 2],
    ]);
    expect(lookup['2502.00003']).toEqual(['2025-02-25']);
  });

  it('makes the same of a file of many days as of a file for each', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => {
      const day = `2025-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
      return [`${day}.md`, digest(day, `2502.000${10 + index}`, '2501.00001')] as const;
    });
    const apart = await collect(Object.fromEntries(texts));
    const whole = await collect({ '2025-01-01.md': texts.map(([, text]) => text).join('\n') });
    expect([...whole.files]).toEqual([...apart.files]);
  });

  it('looks a paper of two days up with both, newest first', async () => {
    const { lookup, manifest } = await collect({
      '2025-02-25.md': digest('2025-02-25', '2502.00001', '2410.09342'),
      '2025-02-26.md': digest('2025-02-26', '2410.09342'),
    });
    expect(lookup).toEqual({
      '2410.09342': ['2025-02-26', '2025-02-25'],
      '2502.00001': ['2025-02-25'],
    });
    expect(Object.keys(manifest.lookups)).toEqual(['2410', '2502']);
  });

  it('counts the papers that several days list, by each day and the one before it', async () => {
    const { manifest } = await collect({
      '2025-02-24.md': digest('2025-02-24', '2502.00001', '2502.00002'),
      '2025-02-25.md': digest('2025-02-25', '2502.00001', '2502.00003'),
      '2025-02-26.md': digest('2025-02-26', '2502.00001', '2502.00002', '2502.00003', '2410.09342'),
    });
    expect(manifest.repeats).toEqual([
      { day: '2025-02-26', before: '2025-02-25', papers: 2 },
      { day: '2025-02-26', before: '2025-02-24', papers: 1 },
      { day: '2025-02-25', before: '2025-02-24', papers: 1 },
    ]);
    expect(sizeOf(manifest.days, manifest.repeats)).toEqual({ papers: 4, listings: 8 });
  });

  it('adds known votes only', async () => {
    const text = digest('2025-02-26', '2502.00001', '2502.00002').replace('Vote: 7', 'Vote: -');
    expect((await collect({ '2025-02-26.md': text })).manifest.days).toMatchObject([{ votes: 7 }]);
  });
});
