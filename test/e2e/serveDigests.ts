import type { BrowserContext } from '@playwright/test';
import { collectDigests, type DigestFiles } from '../../src/build/collectDigests';
import { sourcesOfText } from '../../src/build/sourcesOfText';
import { parseDigest } from '../../src/digest/parseDigest';

/** Digest texts as the build publishes them. */
export function publishDigests(texts: readonly string[]): DigestFiles {
  return collectDigests(
    texts.flatMap((text, place) => sourcesOfText(`${place}.md`, text, parseDigest(text).papers)),
  );
}

/** Answers for the digests of the host from these files. */
export async function serveDigests(context: BrowserContext, files: DigestFiles): Promise<void> {
  await context.route('**/digests/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname.slice(pathname.indexOf('/digests/') + 1));
    // A page that was rendered at build asks for the digest of its own newest day.
    return body === undefined ? route.continue() : route.fulfill({ body });
  });
}
