import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox, webkit } from '@playwright/test';
import { findBrowser } from '../e2e/browser';
import { commit, compose } from '../e2e/compose';
import { type Driver, type Engine, findElement } from './driver';

/** Chromium as the journeys of test/e2e find it. */
export async function launchChromium(): Promise<Driver> {
  const { executablePath, env, args } = await findBrowser();
  return launch('chromium', chromium, { executablePath, args, env: { ...process.env, ...env } });
}

/** Playwright's own Firefox, after `npx playwright install firefox`. */
export async function launchPlaywrightFirefox(): Promise<Driver | null> {
  return existsSync(firefox.executablePath()) ? launch('firefox', firefox) : null;
}

/** Playwright's own WebKit, after `npx playwright install webkit`. */
export async function launchPlaywrightWebKit(): Promise<Driver | null> {
  return existsSync(webkit.executablePath()) ? launch('webkit', webkit) : null;
}

async function launch(
  engine: Engine,
  type: BrowserType,
  options?: Parameters<BrowserType['launch']>[0],
): Promise<Driver> {
  const browser = await type.launch(options);
  const context = await browser.newContext({ locale: 'ko-KR' });
  let page = await context.newPage();
  return {
    engine,
    version: `${engine} ${browser.version()} of Playwright`,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    async inOtherTab(address, run) {
      const before = page;
      page = await context.newPage();
      await page.goto(address);
      await run();
      await page.close();
      page = before;
      await page.bringToFront();
    },
    find: async (target) => (await page.evaluateHandle(findElement, target)).asElement(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run})(...${JSON.stringify(args)})`) as Promise<never>,
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    compose:
      engine === 'chromium'
        ? async (steps) => {
            await compose(page, steps);
            await commit(page, steps.at(-1) ?? '');
          }
        : null,
    close: () => browser.close(),
  };
}
