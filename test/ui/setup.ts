import '@testing-library/jest-dom/vitest';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { computedStyle } from './computedStyle';
import { closeApps } from './renderApp';
import { matchWidth, setScreenWidth } from './screenWidth';

// Far more than a screen needs, so that a busy machine fails no test.
configure({
  asyncUtilTimeout: 30_000,
  // Printing the page at every poll takes longer than looking for what is not there yet.
  getElementError: (message) => new Error(message ?? ''),
});
vi.setConfig({ testTimeout: 90_000 });

// jsdom draws nothing, so nothing ever comes near the screen: only eager sections are drawn.
class NothingNear {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
vi.stubGlobal('IntersectionObserver', NothingNear);
// The charts watch their own size; here they have none.
vi.stubGlobal('ResizeObserver', NothingNear);
// jsdom has no layout to scroll: the router restores places, the list box follows the focus.
window.scrollTo = () => {};
document.elementFromPoint = () => null;
Element.prototype.scrollIntoView = () => {};
vi.stubGlobal('matchMedia', matchWidth);
for (const view of [globalThis, document.defaultView ?? globalThis]) {
  Object.assign(view, { getComputedStyle: computedStyle });
}
// jsdom has no styles that a script adds.
CSSStyleSheet.prototype.replaceSync = () => {};
document.adoptedStyleSheets = [];
// Without it the app waits 200 ms, as in Safari, before each index and combo box.
vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));

const complaints: unknown[] = [];

beforeEach(() => {
  setScreenWidth();
  localStorage.clear();
  document.body.replaceChildren();
  document.title = '';
  document.documentElement.lang = '';
  // Files share the document, in which the reader of the file before has not scrolled since.
  delete document.documentElement.dataset.placed;
  vi.stubGlobal('fetch', async (url: unknown) => {
    complaints.push(`request without an answer: ${url}`);
    throw new TypeError('Failed to fetch');
  });
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      // jsdom does not know the element `search`, which browsers have had since 2023.
      if (words[1] !== 'search') complaints.push(words);
    });
  }
});

/** A warning of React, a request nobody answers: a test that passes all the same is wrong. */
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.log(prettyDOM());
  cleanup();
  complaints.push(...(await closeApps()));
  // A module that is still loading when its file ends fails for all files after it: they share modules.
  await vi.dynamicImportSettled();
  vi.restoreAllMocks();
  expect(complaints.splice(0)).toEqual([]);
});
