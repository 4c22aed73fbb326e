import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { collectDigests } from '../../../src/build/collectDigests';
import { readDigestFolder } from '../../../src/build/digestSources';
import { NO_CACHE, openPageCache, type PageCache } from '../../../src/build/pageCache';
import { planPages } from '../../../src/build/planPages';
import { loadRenderer } from '../../../src/build/renderer';
import { renderPages } from '../../../src/build/renderPages';
import { MANIFEST_FILE } from '../../../src/digest/manifest';
import { parseManifest } from '../../../src/digest/manifestFile';
import type { Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { digest, folderOf } from './folder';

/** Three weeks of two months, a paper of two days, and a day without votes. */
const DAYS = {
  '2025-02-19.md': digest('2025-02-19', '2502.00001', '2502.00002').replaceAll(
    'Vote: 7',
    'Vote: -',
  ),
  '2025-02-25.md': digest('2025-02-25', '2502.00003', '2501.00002'),
  '2025-02-28.md': digest('2025-02-28', '2502.00004', '2502.00003'),
  '2025-03-03.md': digest('2025-03-03', '2502.00005'),
};
/** In the week of the newest day, with a paper of another one. */
const ONE_MORE = { '2025-03-04.md': digest('2025-03-04', '2503.00001', '2502.00004') };

const site = { origin: 'https://haru.example', base: '/' };
const config = await resolveConfig(
  { configLoader: 'runner', logLevel: 'error' },
  'build',
  'production',
);

const { create, close } = await loadRenderer(config, 'src/app/prerender.tsx', site);
afterAll(close);

/** A renderer as the build of an archive with these papers has it. */
function rendererOf(papers: readonly Paper[]) {
  return create({ papers: () => papers, topicsOf: () => [] });
}

// Links to related papers are those of the build that has rendered the page.
const renderer = await rendererOf([]);

async function planned(digests: Readonly<Record<string, string>>) {
  const files = collectDigests((await readDigestFolder(await folderOf(digests))).sources);
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST_FILE) ?? ''));
  if (!manifest) throw new Error('expected a manifest');
  return { files, plans: planPages(files, manifest, renderer.screens) };
}

async function build(digests: Readonly<Record<string, string>>, cache: PageCache) {
  const pages = new Map<string, string>();
  const { plans } = await planned(digests);
  const counts = await renderPages(
    plans,
    renderer,
    'code',
    cache,
    ({ path }, page) => pages.set(path, JSON.stringify(page)),
    (error) => expect.unreachable(String(error)),
  );
  return { pages, counts };
}

/** Days one by one before the others, each with a paper, so that the archive is no small one. */
const OLDER = Object.fromEntries(
  Array.from({ length: 17 }, (_, index) => {
    const day = `2025-01-${String(index + 10).padStart(2, '0')}`;
    return [`${day}.md`, digest(day, `2501.000${index + 10}`)];
  }),
);

describe.each([
  // Five papers, but not the one that the new day lists too, two weeks and a month.
  ['a small archive, of which each day shows all', DAYS, 8],
  // Also twenty days, but not the one before the new one, 17 papers, three weeks and a month.
  ['a large archive', { ...OLDER, ...DAYS }, 8 + 20 + 17 + 3 + 1],
])('the pages of one more day in %s', (_, days, same) => {
  it('are the same whether the others are taken from the build before or rendered', async () => {
    const cache = openPageCache(join(await folderOf({}), 'pages'));
    const first = await build(days, cache);
    const daily = await build({ ...days, ...ONE_MORE }, cache);
    const anew = await build({ ...days, ...ONE_MORE }, NO_CACHE);
    expect([...daily.pages].sort()).toEqual([...anew.pages].sort());
    expect(first.counts.cached).toBe(0);
    expect(daily.counts.cached).toBe(same);
  });

  it('have a key that is another one where their files are, and only there', async () => {
    const changed = { ...days, '2025-02-25.md': digest('2025-02-25', '2502.00003') };
    const before = new Map((await planned(days)).plans.map((plan) => [plan.path, plan]));
    for (const other of [days, changed, { ...days, ...ONE_MORE }]) {
      for (const { path, key, files } of (await planned(other)).plans) {
        const plan = before.get(path);
        const isSame = plan && JSON.stringify([...plan.files()]) === JSON.stringify([...files()]);
        if (plan) expect(key === plan.key, path).toBe(isSame);
      }
    }
  });

  it('show all that they would show if they were made from the whole archive', async () => {
    const { files, plans } = await planned({ ...days, ...ONE_MORE });
    for (const { path, files: own } of plans) {
      expect(await renderer.render(path, own()), path).toEqual(await renderer.render(path, files));
    }
  });
});

describe('a paper that is taken down', () => {
  const day = (name: string, ...papers: readonly (readonly [id: string, title: string])[]) =>
    papers.reduce(
      (text, [id, title]) => text.replace(`Paper ${id}`, title),
      digest(name, ...papers.map(([id]) => id)),
    );
  const taken = { '2025-03-04.md': day('2025-03-04', ['2503.00002', 'Mamba withdrawn']) };
  const kept = {
    '2025-03-03.md': day(
      '2025-03-03',
      ['2503.00001', 'Mamba vision'],
      ['2503.00003', 'Mamba audio'],
    ),
    // Has nothing in common with them.
    '2025-02-25.md': day('2025-02-25', ['2502.00001', 'Robots'])
      .replace('Kai Chen', 'Ada Kim')
      .replace('요약', '로봇'),
  };

  it('is gone from the pages of others that a build has kept, which stay the same without it', async () => {
    const cache = openPageCache(join(await folderOf({}), 'pages'));
    const rendererFor = (digests: Readonly<Record<string, string>>) =>
      rendererOf(Object.values(digests).flatMap((text) => parseDigest(text).papers));
    const pagesOf = async (digests: Readonly<Record<string, string>>, opened: typeof renderer) => {
      const plans = (await planned(digests)).plans.filter(({ group }) => group.startsWith('paper'));
      const apps = new Map<string, string>();
      const counts = await renderPages(
        plans,
        opened,
        'code',
        cache,
        ({ path }, { app }) => apps.set(path, app),
        (error) => expect.unreachable(String(error)),
      );
      return { apps, counts };
    };
    const ofAll = await rendererFor({ ...taken, ...kept });
    const before = await pagesOf({ ...taken, ...kept }, ofAll);
    expect(before.apps.get('paper/2503.00001')).toContain('Mamba withdrawn');
    const ofKept = await rendererFor(kept);
    const after = await pagesOf(kept, ofKept);
    expect([...after.apps.values()].join()).not.toContain('Mamba withdrawn');
    expect(after.apps.get('paper/2503.00001')).toContain('Mamba audio');
    expect(after.apps.get('paper/2502.00001')).toBe(before.apps.get('paper/2502.00001'));
    expect(after.counts).toEqual({ rendered: 2, cached: 1 });
    // It comes back as a new paper does: pages that were kept do not name it.
    const again = await pagesOf({ ...taken, ...kept }, ofAll);
    expect(again.counts).toEqual({ rendered: 1, cached: 3 });
  });
});

describe('a day of many papers', () => {
  const rowsOf = (app: string) => app.match(/<article/g)?.length;
  const idOf = (index: number) => `2503.${String(index + 1).padStart(5, '0')}`;

  it.each([
    [25, 25],
    [26, 20],
    [60, 20],
    // More than a list draws whole.
    [201, 20],
  ])('with %i of them has %i on the first page', async (papers, rows) => {
    const all = Array.from({ length: papers }, (_, index) => idOf(index));
    const { files } = await planned({ '2025-03-05.md': digest('2025-03-05', ...all) });
    const { app } = await renderer.render('', files);
    expect(rowsOf(app)).toBe(rows);
    expect(app.includes(`이날의 다른 논문 ${papers - rows}편`)).toBe(rows < papers);
  });

  it('has them all on its own page, to which the first one leads', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => idOf(index));
    const { files } = await planned({ '2025-03-05.md': digest('2025-03-05', ...ids) });
    expect((await renderer.render('', files)).app).toContain('href="/day/2025-03-05"');
    expect(rowsOf((await renderer.render('day/2025-03-05', files)).app)).toBe(60);
  });
});
