import { describe, expect, it } from 'vitest';
import { collectDigests } from '../../../src/build/collectDigests';
import { readDigestFolder } from '../../../src/build/digestSources';
import type { PageLimit } from '../../../src/build/parsePages';
import { planPages } from '../../../src/build/planPages';
import { MANIFEST_FILE } from '../../../src/digest/manifest';
import { parseManifest } from '../../../src/digest/manifestFile';
import { digest, folderOf } from './folder';
import { SCREENS } from './screens';

async function plansOf(digests: Readonly<Record<string, string>>, limit?: PageLimit) {
  const { sources } = await readDigestFolder(await folderOf(digests));
  const files = collectDigests(sources);
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST_FILE) ?? ''));
  if (!manifest) throw new Error('expected a manifest');
  return { files, plans: planPages(files, manifest, SCREENS, limit) };
}

const withoutHash = (path: string) => path.replace(/-[0-9a-f]{8}\./, '.');

const TWO_DAYS = {
  '2025-02-25.md': digest('2025-02-25', '2502.00001', '2501.00002'),
  '2025-02-26.md': digest('2025-02-26', '2502.00003', '2502.00001'),
};

const NUMBERS = 'digests/numbers.json';

describe('planPages', () => {
  it('has a page for every day and, once, for every paper, days newest first', async () => {
    const { plans } = await plansOf(TWO_DAYS);
    expect(plans.map(({ path }) => path)).toEqual([
      'authors',
      'about',
      'health',
      'topics',
      'day/2025-02-26',
      'paper/2502.00003',
      'paper/2502.00001',
      'day/2025-02-25',
      'paper/2501.00002',
      'week',
      'week/2025-W09',
      'month',
      'month/2025-02',
      'year',
      'year/2025',
    ]);
  });

  it('has a page for each topic that the archive lists, which reads their file', async () => {
    const titled = TWO_DAYS['2025-02-26.md'].replaceAll('[Paper', '[Mamba');
    const { plans } = await plansOf({ '2025-02-26.md': titled });
    const topics = plans.filter(({ path }) => path.startsWith('topic'));
    expect(topics.map(({ path }) => path)).toContain('topic/mamba');
    for (const { reads } of topics) {
      expect(reads.map(withoutHash)).toEqual([MANIFEST_FILE, 'digests/topics.json']);
    }
  });

  it('renders the page of a paper anew when the archive begins to list a topic of it', async () => {
    const keyOf = async (digests: Readonly<Record<string, string>>) =>
      (await plansOf(digests)).plans.find(({ path }) => path === 'paper/2412.00001')?.key;
    const titled = (text: string) => text.replaceAll('[Paper', '[Mamba');
    const one = { '2024-12-30.md': titled(digest('2024-12-30', '2412.00001')) };
    const known = await keyOf(one);
    expect(await keyOf({ ...one, ...TWO_DAYS })).toBe(known);
    const more = { '2025-02-26.md': titled(TWO_DAYS['2025-02-26.md']) };
    expect(await keyOf({ ...one, ...more })).not.toBe(known);
  });

  it('has the pages of weeks, months and years newest first; those without a name show the newest', async () => {
    const { plans } = await plansOf({
      ...TWO_DAYS,
      '2024-12-30.md': digest('2024-12-30', '2412.00001'),
      '2024-12-29.md': digest('2024-12-29', '2412.00002'),
    });
    const periods = plans.filter(({ path }) => /^(week|month|year)/.test(path));
    expect(periods.map(({ path, reads }) => [path, ...reads.slice(1).map(withoutHash)])).toEqual([
      ['week', 'digests/2025-02-26.md', 'digests/2025-02-25.md'],
      ['week/2025-W09', 'digests/2025-02-26.md', 'digests/2025-02-25.md'],
      ['week/2025-W01', 'digests/2024-12-30.md'],
      ['week/2024-W52', 'digests/2024-12-29.md'],
      ['month', 'digests/pack-2025-02.md'],
      ['month/2025-02', 'digests/pack-2025-02.md'],
      ['month/2024-12', 'digests/pack-2024-12.md'],
      ['year', NUMBERS, 'digests/2025-02-26.md', 'digests/2025-02-25.md'],
      ['year/2025', NUMBERS, 'digests/2025-02-26.md', 'digests/2025-02-25.md'],
      ['year/2024', NUMBERS, 'digests/2024-12-30.md', 'digests/2024-12-29.md'],
    ]);
  });

  it('leaves out the pages of all but the newest papers, and of nothing else', async () => {
    const all = (await plansOf(TWO_DAYS)).plans.map(({ path }) => path);
    const some = (await plansOf(TWO_DAYS, { papers: 2 })).plans.map(({ path }) => path);
    expect(all.filter((path) => !some.includes(path))).toEqual(['paper/2501.00002']);
    const isOther = (path: string) => !path.startsWith('paper/');
    const one = (await plansOf(TWO_DAYS, { papers: 1 })).plans.map(({ path }) => path);
    expect(one.filter((path) => !isOther(path))).toEqual(['paper/2502.00003']);
    expect(one.filter(isOther)).toEqual(all.filter(isOther));
  });

  it('plans nothing where the first page is all', async () => {
    expect((await plansOf(TWO_DAYS, 'first-page')).plans).toEqual([]);
  });

  it('preloads for each page just the files that it is made of', async () => {
    const { files, plans } = await plansOf(TWO_DAYS);
    for (const { reads } of plans) {
      for (const path of reads) expect([...files.keys()]).toContain(path);
    }
    const both = plans.find(({ path }) => path === 'paper/2502.00001');
    expect(both?.reads.map(withoutHash)).toEqual([
      'digests/index.json',
      'digests/papers-2502.json',
      'digests/2025-02-26.md',
      'digests/2025-02-25.md',
    ]);
  });
});
