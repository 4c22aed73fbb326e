// npm run e2e:firefox, npm run e2e:webkit: core journeys and those of the library in another browser than Chromium.
import type { Driver, Launch } from './driver';
import { launchFirefox } from './firefoxDriver';
import { serveJourney } from './journeyHost';
import { JOURNEYS } from './journeys';
import { LIBRARY_JOURNEYS } from './libraryJourneys';
import {
  launchChromium,
  launchPlaywrightFirefox,
  launchPlaywrightWebKit,
} from './playwrightDriver';
import { createReader } from './reader';
import { launchWebKit } from './webkitDriver';

/** The ways to each browser, the first that is there; Chromium proves the journeys themselves. */
const BROWSERS: Readonly<Record<string, { launches: readonly Launch[]; install: string }>> = {
  chromium: { launches: [launchChromium], install: '' },
  firefox: {
    launches: [launchPlaywrightFirefox, launchFirefox],
    install: 'npx playwright install firefox, or on Debian: apt install firefox-esr',
  },
  webkit: {
    launches: [launchPlaywrightWebKit, launchWebKit],
    install: 'npx playwright install webkit, or on Debian: apt install webkit2gtk-driver xvfb',
  },
};

const [name = '', only = ''] = process.argv.slice(2);
const journeys = [...JOURNEYS, ...LIBRARY_JOURNEYS].filter(({ title }) => title.startsWith(only));
const browser = BROWSERS[name];
if (!browser)
  throw new Error(`expected one of ${Object.keys(BROWSERS).join(', ')}, found "${name}"`);

const driver = await launchFirst(browser.launches);
if (driver) {
  console.log(driver.version);
  const failed = await runAll(driver).finally(() => driver.close());
  console.log(`${name}: ${journeys.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  console.log(`${name}: not installed, so nothing was tried. To install it: ${browser.install}`);
  // On GitHub the workflow has installed it.
  process.exitCode = process.env.CI ? 1 : 0;
}

async function launchFirst(launches: readonly Launch[]): Promise<Driver | null> {
  for (const launch of launches) {
    const launched = await launch();
    if (launched) return launched;
  }
  return null;
}

/** Returns how many journeys have failed. */
async function runAll(driver: Driver): Promise<number> {
  const reader = createReader(driver);
  let failed = 0;
  for (const { title, script, run } of journeys) {
    const host = await serveJourney({ script });
    const start = Date.now();
    const errors: string[] = [];
    await run(reader, host).catch(async (error: Error) => {
      const picture = `test-results/browsers/${name}-${title.split(':')[0]}.png`;
      await driver.screenshot(picture).catch(() => {});
      errors.push(`${error.message} (${picture})`);
    });
    errors.push(...host.complaints);
    await host.close();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${errors.length > 0 ? '✘' : '✓'} ${title} (${seconds} s)`);
    for (const error of errors) console.log(`    ${error}`);
    if (errors.length > 0) failed++;
  }
  return failed;
}
