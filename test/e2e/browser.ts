import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { bundledBrowser } from './bundledBrowser';

export type Browser = { executablePath: string; env: Record<string, string>; args: string[] };

/** In `CHROME_PATH`: the browser that comes with the packages, whatever is installed. */
const BUNDLED = 'bundled';

/** The first Chromium that starts on this machine; `env` is what it needs beyond the present one. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named && named !== BUNDLED) {
    const version = await versionOf(named);
    if (!version) throw new Error(`CHROME_PATH is ${named}, and it does not start.`);
    return { executablePath: named, env: {}, args: quietArgs() };
  }
  const installed = named === BUNDLED ? [] : [...systemBrowsers(), chromium.executablePath()];
  for (const executablePath of installed) {
    if (existsSync(executablePath) && (await versionOf(executablePath))) {
      return { executablePath, env: {}, args: quietArgs() };
    }
  }
  const bundled = await bundledBrowser(versionOf);
  if (bundled) return { ...bundled, args: quietArgs() };
  throw new Error(
    'No browser to test with. Install Chrome or Chromium (CHROME_PATH may name it), ' +
      'or run: npx playwright install chromium',
  );
}

/** `'Chromium 147.0.7727.0'`, or null when it does not start. `extraEnv` joins the present one. */
async function versionOf(path: string, extraEnv: Record<string, string> = {}) {
  // On Windows chrome.exe knows no --version: it would open a window.
  if (process.platform === 'win32') return existsSync(path) ? path : null;
  const env = { ...process.env, ...extraEnv };
  const answer = await run(path, ['--version'], { env, timeout: 20_000 }).catch(() => null);
  return answer && /chrom/i.test(answer.stdout) ? answer.stdout.trim() : null;
}

const run = promisify(execFile);

function systemBrowsers(): string[] {
  if (process.platform === 'darwin') return macBrowsers();
  if (process.platform === 'win32') return windowsBrowsers();
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [...new Set(names.flatMap((name) => places.map((place) => join(place, name))))];
}

function macBrowsers(): string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsBrowsers(): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
}

/** Nothing may be fetched behind a test's back: on a closed network each try waits for a timeout. */
function quietArgs(): string[] {
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', ...args] : args;
}
