import { type ElementHandle, launch } from 'puppeteer-core';
import { fontEnv } from '../e2e/bundledFonts';
import { type Driver, findElement } from './driver';
import { FONTS, installed, PROJECT } from './installed';

/** Firefox's bits for a pointer that hits small targets and can hover. */
const FINE_AND_HOVERING = 2 | 4;

/** An installed Firefox, driven over WebDriver BiDi. */
export async function launchFirefox(): Promise<Driver | null> {
  const executablePath = installed(
    ['firefox', 'firefox-esr'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
  if (!executablePath) return null;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, ...(await fontEnv(FONTS)) },
    extraPrefsFirefox: {
      // Its pages may not read files of this project otherwise, fonts neither.
      'security.sandbox.content.read_path_whitelist': `${PROJECT}/`,
      // Without a screen it knows of no mouse, and makes room for fingers.
      'ui.primaryPointerCapabilities': FINE_AND_HOVERING,
      'ui.allPointerCapabilities': FINE_AND_HOVERING,
    },
    defaultViewport: null,
  });
  // The page that is open at the start never has the focus.
  let page = await browser.newPage();
  return {
    engine: 'firefox',
    version: (await browser.version()).replace('/', ' '),
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    async inOtherTab(address, run) {
      const before = page;
      page = await browser.newPage();
      await page.goto(address);
      await run();
      await page.close();
      page = before;
      await page.bringToFront();
    },
    find: async (target) =>
      (await page.evaluateHandle(findElement, target)).asElement() as ElementHandle<Element> | null,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run})(...${JSON.stringify(args)})`) as Promise<never>,
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ captureBeyondViewport: false, path: path as `${string}.png` });
    },
    compose: null,
    close: () => browser.close(),
  };
}
