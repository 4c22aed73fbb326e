import type { BrowserContext, Page } from '@playwright/test';
import { MANIFEST_FILE, type Manifest } from '../../src/digest/manifest';
import { parseManifest } from '../../src/digest/manifestFile';
import { writeManifest } from '../../src/digest/writeManifest';

/** Has the host serve its index of days with other content. */
export async function changeManifest(
  scope: Page | BrowserContext,
  change: (manifest: Manifest) => Manifest,
): Promise<void> {
  await scope.route(`**/${MANIFEST_FILE}`, async (route) => {
    const response = await route.fetch();
    const manifest = parseManifest(await response.json());
    if (!manifest) throw new Error('expected a manifest');
    await route.fulfill({ response, body: writeManifest(change(manifest)) });
  });
}
