import { describe, expect, it } from 'vitest';
import type { DigestFiles } from '../../../src/build/collectDigests';
import { type KeyedPages, NO_CACHE, type PageCache } from '../../../src/build/pageCache';
import type { PagePlan } from '../../../src/build/planPages';
import type { RenderedPage } from '../../../src/build/renderer';
import { renderPages } from '../../../src/build/renderPages';
import { idOf } from '../search/papers';

/** A cache in memory. */
function memory() {
  const groups = new Map<string, KeyedPages>();
  const written: string[] = [];
  const cache: PageCache = {
    read: async (group) => groups.get(group) ?? new Map(),
    async write(group, pages) {
      written.push(group);
      groups.set(group, pages);
    },
    async keepOnly(names) {
      const kept = new Set(names);
      for (const name of groups.keys()) if (!kept.has(name)) groups.delete(name);
    },
  };
  return { groups, written, cache };
}

/** Plans by path, each with the content of its only file; the group is the first letter of the path. */
function plansOf(contents: Readonly<Record<string, string>>): PagePlan[] {
  return Object.entries(contents).map(([path, content]) => ({
    path,
    reads: [],
    files: () => new Map([['file', content]]),
    key: content,
    group: path.slice(0, 1),
  }));
}

/** Every page names a paper whose title is the path of the page; `gone` are those that the archive lost since. */
async function build(
  plans: readonly PagePlan[],
  cache: PageCache,
  code = 'code 1',
  gone: readonly string[] = [],
) {
  const rendered: string[] = [];
  const written = new Map<string, string>();
  const errors: unknown[] = [];
  const render = async (path: string, files: DigestFiles) => {
    rendered.push(path);
    const related = gone.includes(path) ? [] : [{ id: idOf('2502.00001'), title: path }];
    return { app: `${code} ${path} ${files.get('file')}`, head: '', version: '', related };
  };
  const isCurrent = ({ related }: RenderedPage) =>
    related.every(({ title }) => !gone.includes(title));
  const counts = await renderPages(
    plans,
    { render, isCurrent },
    code,
    cache,
    ({ path }, { app }) => written.set(path, app),
    (error) => errors.push(error),
  );
  return { rendered, written, counts, errors };
}

const FIRST = { a1: 'one', a2: 'two', b1: 'three' };

describe('renderPages', () => {
  it('renders every page once, and none of them again', async () => {
    const { cache } = memory();
    expect((await build(plansOf(FIRST), cache)).rendered).toEqual(['a1', 'a2', 'b1']);
    const again = await build(plansOf(FIRST), cache);
    expect(again.rendered).toEqual([]);
    expect(again.counts).toEqual({ rendered: 0, cached: 3 });
    expect(again.written).toEqual((await build(plansOf(FIRST), NO_CACHE)).written);
  });

  it.each([
    ['its file has changed', { ...FIRST, a2: 'changed' }, ['a2']],
    ['it is new', { ...FIRST, a3: 'new' }, ['a3']],
    ['its file is that of another page', { ...FIRST, a2: 'one' }, ['a2']],
    ['a page is gone', { a1: 'one', b1: 'three' }, []],
  ])('renders a page where %s, and no other', async (_, contents, expected) => {
    const { cache } = memory();
    await build(plansOf(FIRST), cache);
    const { rendered, written } = await build(plansOf(contents), cache);
    expect(rendered).toEqual(expected);
    expect(written).toEqual((await build(plansOf(contents), NO_CACHE)).written);
  });

  it('renders a page again, once, when a paper that it names is gone, and no other', async () => {
    const { cache } = memory();
    await build(plansOf(FIRST), cache);
    const removed = await build(plansOf(FIRST), cache, 'code 1', ['a2']);
    expect(removed.rendered).toEqual(['a2']);
    expect(removed.counts).toEqual({ rendered: 1, cached: 2 });
    expect((await build(plansOf(FIRST), cache, 'code 1', ['a2'])).rendered).toEqual([]);
  });

  it('renders all pages with other code', async () => {
    const { cache } = memory();
    await build(plansOf(FIRST), cache);
    const { rendered, written } = await build(plansOf(FIRST), cache, 'code 2');
    expect(rendered).toHaveLength(3);
    expect(written.get('a1')).toBe('code 2 a1 one');
  });

  it('writes the groups that have changed, and keeps nothing of pages that are gone', async () => {
    const { cache, groups, written } = memory();
    await build(plansOf(FIRST), cache);
    written.length = 0;
    await build(plansOf({ a1: 'one' }), cache);
    expect(written).toEqual(['a']);
    expect([...groups].map(([group, pages]) => [group, pages.size])).toEqual([['a', 1]]);
    written.length = 0;
    await build(plansOf({ a1: 'one' }), cache);
    expect(written).toEqual([]);
  });

  it('has every page where the cache cannot be written', async () => {
    const fail = async () => {
      throw new Error('full');
    };
    const { written, errors } = await build(plansOf(FIRST), { ...NO_CACHE, write: fail });
    expect(written.size).toBe(3);
    expect(errors).toEqual([new Error('full'), new Error('full')]);
  });
});
