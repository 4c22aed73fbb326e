import type { PageCache } from './pageCache';
import type { PagePlan } from './planPages';
import type { RenderedPage, Renderer } from './renderer';
import { sha256 } from './sha256';

export type PageCounts = { readonly rendered: number; readonly cached: number };

/**
 * Renders pages, or takes them from the cache where code and files are the same and the papers that they name are
 * still there, and hands each to `write`. The cache holds these pages alone afterwards. Returns how many came from
 * where.
 *
 * @param code hash of all that renders them (`codeHash`)
 * @param onCacheError called where the cache cannot be written, which costs time and nothing else
 */
export async function renderPages(
  plans: readonly PagePlan[],
  { render, isCurrent }: Pick<Renderer, 'render' | 'isCurrent'>,
  code: string,
  cache: PageCache,
  write: (plan: PagePlan, page: RenderedPage) => void,
  onCacheError: (error: unknown) => void,
): Promise<PageCounts> {
  let rendered = 0;
  const groups = groupPlans(plans);
  for (const [group, members] of groups) {
    const cached = await cache.read(group);
    const pages = new Map<string, RenderedPage>();
    let missing = 0;
    for (const plan of members) {
      const key = keyOf(code, plan);
      const before = cached.get(key);
      const kept = before && isCurrent(before) ? before : null;
      const page = kept ?? (await render(plan.path, plan.files()));
      if (!kept) missing += 1;
      pages.set(key, page);
      write(plan, page);
    }
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

function keyOf(code: string, { path, key }: PagePlan): string {
  return sha256(JSON.stringify([code, path, key]));
}
