import type { BrowserContext, Page } from '@playwright/test';
import { parseManifest } from '../../src/digest/manifestFile';
import { changeManifest } from './changeManifest';

const DAY = '2025-02-26';
const MONTH = '2025-02';
/** As of other content. */
const HASH = 'aaaaaaaa';

/**
 * Has the host serve the digest of 2025-02-26 with `before` replaced by `after`, under new names; the old
 * files are gone.
 */
export async function changeDay(
  page: Page,
  context: BrowserContext,
  before: string,
  after: string,
): Promise<void> {
  const read = async (file: string) => (await page.request.get(`./digests/${file}`)).text();
  const manifest = parseManifest(JSON.parse(await read('index.json')));
  if (!manifest) throw new Error('expected a manifest');
  const texts = await Promise.all(
    manifest.days
      .filter(({ day }) => day.startsWith(MONTH))
      .map(async (entry) => {
        const text = await read(`${entry.day}-${entry.hash}.md`);
        return [entry, entry.day === DAY ? text.replaceAll(before, after) : text] as const;
      }),
  );
  const changed = texts.find(([{ day }]) => day === DAY)?.[1] ?? '';
  await context.route(new RegExp(`/digests/(${DAY}|pack-${MONTH})-[^/]*$`), (route) => {
    const name = route.request().url().split('/').at(-1);
    if (name === `${DAY}-${HASH}.md`) return route.fulfill({ body: changed });
    if (name === `pack-${MONTH}-${HASH}.md`)
      return route.fulfill({ body: texts.map(([, text]) => text).join('') });
    return route.fulfill({ status: 404 });
  });
  const days = manifest.days.map((entry) =>
    entry.day === DAY
      ? { ...entry, hash: HASH, bytes: new TextEncoder().encode(changed).length }
      : entry,
  );
  const packs = { ...manifest.packs, [MONTH]: HASH };
  await changeManifest(context, () => ({ ...manifest, hash: HASH, days, packs }));
}
