import { afterEach, expect, it, vi } from 'vitest';
import { tidyAddress } from '../../../../src/app/start/tidyAddress';

afterEach(() => void vi.unstubAllGlobals());

/** What is found below the base, and the address that takes the place of another; null: it stays. */
function tidied(base: string, address: string) {
  const { pathname, search, hash } = new URL(address, 'https://host');
  let replaced: string | null = null;
  vi.stubGlobal('location', { pathname, search, hash });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, url: string) => {
      replaced = url;
    },
  });
  const path = tidyAddress(base);
  return { path, replaced };
}

it.each([
  ['/', '/', '', null],
  ['/', '/paper/2502.18411', 'paper/2502.18411', null],
  ['/', '/paper/2502.18411/?q=x#whats-new', 'paper/2502.18411', '/paper/2502.18411?q=x#whats-new'],
  ['/', '/index.html', '', '/'],
  ['/', '/index.html?votes=20-#day-2025-02-26', '', '/?votes=20-#day-2025-02-26'],
  ['/', '/day/2025-02-26/index.html', 'day/2025-02-26', '/day/2025-02-26'],
  ['/', '/about/index.html/', 'about', '/about'],
  ['/daily-papers/', '/daily-papers/index.html?q=x', '', '/daily-papers/?q=x'],
  ['/daily-papers/', '/daily-papers/about/index.html', 'about', '/daily-papers/about'],
  ['/', '/author/index.html%20', 'author/index.html%20', null],
  ['/', '/paper/my-index.html', 'paper/my-index.html', null],
])('below %s, %s is %j', (base, address, path, replaced) => {
  expect(tidied(base, address)).toEqual({ path, replaced });
});
