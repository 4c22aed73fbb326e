import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './browser';

const browser = await findBrowser();

/** The project's own folder. */
export const PROJECT = join(import.meta.dirname, '../..');

/** What all runs in the browser share, with builds or without. */
export const OPTIONS: PlaywrightTestConfig = {
  testDir: './',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Machines are shared, and some seconds of a busy one look like a fault: what passes at the second try
  // counts as passed, and is named in the closing lines, to be mended.
  retries: 1,
  // Machines are shared: what takes a second on a quiet one may take some more.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(PROJECT, 'test-results/e2e.json') }]],
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'on-first-retry',
    // Each test is a first visit, and would keep the whole app on the device for nothing.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env },
    },
  },
};
