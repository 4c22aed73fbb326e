import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebElement } from 'selenium-webdriver';
import { fontEnv } from '../e2e/bundledFonts';
import { freePort } from '../e2e/hosts';
import { type Driver, findElement } from './driver';
import { FONTS, installed } from './installed';

/** Where distributions put the browser that WebKitGTK brings along. */
const MINI_BROWSERS = [
  'x86_64-linux-gnu/',
  'aarch64-linux-gnu/',
  '../libexec/',
  '../lib64/',
  '',
].map((folder) => `/usr/lib/${folder}webkit2gtk-4.1/MiniBrowser`);

/** WebKitGTK's MiniBrowser over WebDriver, on a screen of its own: it has no headless mode. */
export async function launchWebKit(): Promise<Driver | null> {
  const webDriver = installed(['WebKitWebDriver']);
  const binary = installed([], MINI_BROWSERS);
  const xvfb = installed(['Xvfb']);
  if (!webDriver || !binary || !xvfb) return null;
  const { screen, display } = await startScreen(xvfb);
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const server = spawn(webDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      ...(await fontEnv(FONTS)),
      ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  const end = () => {
    server.kill();
    screen.kill();
  };
  process.once('exit', end);
  try {
    return await connect(`http://127.0.0.1:${port}`, binary, end);
  } catch (error) {
    end();
    throw error;
  }
}

async function connect(url: string, binary: string, end: () => void): Promise<Driver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  await answered(url);
  const session = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  const type = async (text: string) => {
    const focused = await session.switchTo().activeElement();
    await focused.sendKeys(text);
  };
  const run = <T>(script: string) => session.executeScript<T>(script);
  return {
    engine: 'webkit',
    version: `WebKitGTK ${(await session.getCapabilities()).getBrowserVersion()}`,
    open: (address) => session.get(address),
    reload: () => session.navigate().refresh(),
    back: () => session.navigate().back(),
    async inOtherTab(address, other) {
      const before = await session.getWindowHandle();
      await session.switchTo().newWindow('tab');
      await session.get(address);
      await other();
      await session.close();
      await session.switchTo().window(before);
    },
    async find(target) {
      const element = await run<WebElement | null>(call(findElement, target));
      if (!element) return null;
      return {
        async click() {
          // WebKit takes what has its scroll margin alone on screen for visible, and then finds nothing to press.
          await session.executeScript('arguments[0].scrollIntoViewIfNeeded()', element);
          await element.click();
        },
      };
    },
    type,
    press: (key) => type(KEYS[key]),
    evaluate: (script, ...args) => run(call(script, ...args)),
    async setViewport(width, height) {
      const frame = await run<{ width: number; height: number }>(
        'return { width: outerWidth - innerWidth, height: outerHeight - innerHeight }',
      );
      const size = { width: width + frame.width, height: height + frame.height };
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...size });
    },
    screenshot: async (file) => writeFile(file, await session.takeScreenshot(), 'base64'),
    compose: null,
    async close() {
      await session.quit();
      end();
    },
  };
}

const KEYS = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  Backspace: Key.BACK_SPACE,
};

/** A script that calls a function with arguments: `'return (f)(…[1])'`. */
function call(run: { toString(): string }, ...args: readonly unknown[]): string {
  return `return (${run})(...${JSON.stringify(args)})`;
}

/** Starts a screen that nobody sees, on a free display. */
async function startScreen(xvfb: string): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

/** Resolves once a server answers; throws if it does not within some seconds. */
async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}
