import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';

const browser = await findBrowser();
const archive = Boolean(process.env.DIGESTS_DIR);
const project = join(import.meta.dirname, '../..');

export default defineConfig({
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
  reporter: [['list'], ['json', { outputFile: join(project, 'test-results/e2e.json') }]],
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
  projects: [
    { name: 'root', grepInvert: /@(archive|hostile)/, use: { baseURL: 'http://127.0.0.1:4517/' } },
    {
      name: 'sub-path',
      grep: /@subpath/,
      use: { baseURL: 'http://127.0.0.1:4518/daily-papers/' },
    },
    {
      name: 'hostile',
      grep: /@hostile/,
      use: { baseURL: 'http://127.0.0.1:4520/' },
    },
    // Any folder of digests: what must hold whatever it has in it.
    ...(archive
      ? [{ name: 'archive', grep: /@archive/, use: { baseURL: 'http://127.0.0.1:4519/' } }]
      : []),
  ],
  webServer: [
    host('/', 4517, 'dist-root'),
    host('/daily-papers/', 4518, 'dist-sub-path'),
    host('/', 4520, 'dist-hostile'),
    ...(archive ? [host('/', 4519, 'dist-archive')] : []),
  ],
});

/** Builds of their own: a test never disturbs the `dist` a reader is served from. */
function host(base: string, port: number, build: string) {
  const address = `--host 127.0.0.1 --port ${port} --strictPort`;
  return {
    command: `npx vite preview --configLoader runner ${address} --outDir test-results/${build}`,
    cwd: project,
    env: { BASE_PATH: base },
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  };
}
