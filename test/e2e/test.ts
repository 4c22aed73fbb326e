import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { DEFAULT_MEDIA_HOSTS } from '../../src/digest/media';
import { thumbnail } from './thumbnail';

export { expect };

type Options = {
  /**
   * Complaints a test expects, matched against their whole line: `[/status of 404/]`. Playwright
   * takes an array's second element for fixture options, so two patterns are written
   * `[[/one/, /two/], { scope: 'test' }]`.
   */
  allowedErrors: RegExp[];
};

type Fixtures = {
  complaints: string[];
  /** A page of another reader: nothing stored, nothing cached, under the same watch. */
  otherReader: Page;
};

/** As long as any page takes on a busy machine. */
const READY_TIMEOUT_MS = 30_000;

/**
 * Makes `goto` and `reload` wait until the page reacts to what is pressed. Where it never does, because a test holds
 * the script back or the host is gone, they are called with `waitUntil: 'commit'`.
 */
function waitUntilReady(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const ready = async () => {
    const isApp = (await page.locator('#app').count()) > 0;
    const mark = page.locator('html[data-ready]');
    if (isApp) await mark.waitFor({ state: 'attached', timeout: READY_TIMEOUT_MS });
  };
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil !== 'commit') await ready();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== 'commit') await ready();
    return response;
  };
}

/** Makes `setViewportSize` wait until the page has that size: the browser answers before it. */
function waitForSize(page: Page): void {
  const setViewportSize = page.setViewportSize.bind(page);
  page.setViewportSize = async (size) => {
    await setViewportSize(size);
    if (page.url() !== 'about:blank') await expectSize(page);
  };
}

/** Waits until the page is as wide and high as its viewport. After a navigation it is so a moment later. */
export async function expectSize(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? {};
  const query = `(width: ${width}px) and (height: ${height}px)`;
  const hasSize = () => page.evaluate((query) => matchMedia(query).matches, query);
  await expect.poll(hasSize, `the page is ${width} by ${height} pixels`).toBe(true);
}

/** A journey fails on any policy violation, page or console error, or request to a third party. */
export const test = base.extend<Options & Fixtures>({
  allowedErrors: [[], { option: true }],
  page: async ({ page, javaScriptEnabled }, run) => {
    if (javaScriptEnabled !== false) waitUntilReady(page);
    waitForSize(page);
    await run(page);
  },
  complaints: [
    async ({ context, page, allowedErrors }, run) => {
      if (!Array.isArray(allowedErrors)) {
        throw new Error('Write two patterns as allowedErrors: [[/one/, /two/], { scope: "test" }]');
      }
      const complaints: string[] = [];
      await watch(context, complaints);
      await run(complaints);
      // A request that a test answers itself may still be on its way when the test ends.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      // Messages of the page arrive before the answer to this call.
      if (!page.isClosed()) await page.evaluate(() => null).catch(() => null);
      // Those for all pages of the context, last: one of them keeps requests to others at home.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      const isAllowed = (line: string) => allowedErrors.some((pattern) => pattern.test(line));
      expect(complaints.filter((line) => !isAllowed(line))).toEqual([]);
    },
    { auto: true },
  ],
  otherReader: async ({ browser, complaints }, run) => {
    const context = await browser.newContext();
    await watch(context, complaints);
    const page = await context.newPage();
    waitUntilReady(page);
    waitForSize(page);
    await run(page);
    await page.evaluate(() => null);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  },
});

async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  await collectErrors(context, complaints);
  await keepAtHome(context, complaints);
}

async function collectErrors(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('weberror', (failure) => complaints.push(`page: ${failure.error().stack}`));
  context.on('console', (message) => {
    const text = message.text();
    const isViolation = /Content.Security.Policy|Trusted.?(Types|HTML|Script)/i.test(text);
    if (message.type() === 'error' || (message.type() === 'warning' && isViolation)) {
      complaints.push(`console: ${text} (${message.location().url})`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const place = `${event.sourceFile}:${event.lineNumber}`;
      const what = `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`;
      console.error(`Content Security Policy: ${what} at ${place}`);
    });
  });
}

/** Answers for the picture hosts and lets no other request leave this machine. */
async function keepAtHome(context: BrowserContext, complaints: string[]): Promise<void> {
  // A pattern and no function: the browser's driver then answers for our own host without asking the test.
  const isElsewhere = /^(?!(?:http|ws):\/\/127\.0\.0\.1[:/])(?!data:|blob:|about:)/;
  const hosts = DEFAULT_MEDIA_HOSTS.pictures;
  await context.route(isElsewhere, async (route) => {
    const url = new URL(route.request().url());
    const { referer } = await route.request().allHeaders();
    if (referer) complaints.push(`third party: ${url.host} was told of ${referer}`);
    if (url.protocol === 'https:' && hosts.includes(url.hostname)) {
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ body: thumbnail, contentType: 'image/png', headers });
    }
    complaints.push(`third party: ${url.href}`);
    return route.abort('blockedbyclient');
  });
}
