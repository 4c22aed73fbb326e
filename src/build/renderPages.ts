import type { DigestFiles } from './collectDigests';
import type { PageCache } from './pageCache';
import type { PagePlan } from './planPages';
import type { RenderedPage, Renderer } from './renderer';
import { sha256 } from './sha256';

export type PageCounts = { readonly rendered: number; readonly cached: number };

/**
 * Renders pages, or takes them from the cache where code and files are the same, and hands each to `write`. The
 * cache holds these pages alone afterwards. Returns how many came from where.
 *
 * @param code hash of all that renders them (`codeHash`)
 * @param onCacheError called where the cache cannot be written, which costs time and nothing else
 */
export async function renderPages(
  plans: readonly PagePlan[],
  { render }: Pick<Renderer, 'render'>,
  code: string,
  cache: PageCache,
  write: (plan: PagePlan, page: RenderedPage) => void,
  onCacheError: (error: unknown) => void,
): Promise<PageCounts> {
  const hashes = createFileHashes();
  let rendered = 0;
  const groups = groupPlans(plans);
  for (const [group, members] of groups) {
    const cached = await cache.read(group);
    const pages = new Map<string, RenderedPage>();
    for (const plan of members) {
      const files = plan.files();
      const key = keyOf(code, plan.path, hashes(files));
      const page = cached.get(key) ?? (await render(plan.path, files));
      pages.set(key, page);
      write(plan, page);
    }
    const missing = [...pages.keys()].filter((key) => !cached.has(key)).length;
    rendered += missing;
    if (missing > 0 || cached.size > pages.size) {
      await cache.write(group, pages).catch(onCacheError);
    }
  }
  await cache.keepOnly(groups.keys()).catch(onCacheError);
  return { rendered, cached: plans.length - rendered };
}

/** In the order of the first page of each. */
function groupPlans(plans: readonly PagePlan[]): Map<string, PagePlan[]> {
  const groups = new Map<string, PagePlan[]>();
  for (const plan of plans) {
    const group = groups.get(plan.group);
    if (group) group.push(plan);
    else groups.set(plan.group, [plan]);
  }
  return groups;
}

function keyOf(code: string, path: string, files: string): string {
  return sha256(JSON.stringify([code, path, files]));
}

/** Hashes the files of a page: their paths and texts. Each text is hashed once, and so is each set of files. */
function createFileHashes(): (files: DigestFiles) => string {
  const bySet = new WeakMap<DigestFiles, string>();
  const byText = new Map<string, string>();
  const hashText = (text: string) => {
    const hash = byText.get(text) ?? sha256(text);
    byText.set(text, hash);
    return hash;
  };
  return (files) => {
    const known = bySet.get(files);
    if (known !== undefined) return known;
    const hash = sha256(
      JSON.stringify(Array.from(files, ([path, text]) => [path, hashText(text)])),
    );
    bySet.set(files, hash);
    return hash;
  };
}
