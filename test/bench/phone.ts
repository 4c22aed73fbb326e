import type { Browser, CDPSession, Page } from '@playwright/test';

/** A slow line: bytes a second, milliseconds. */
export const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
/** What is made slow before the page opens. */
type Slowness = (session: CDPSession) => Promise<void>;
export const SLOW_LINE: Slowness = async (session) => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
};
export const SLOW_CPU: Slowness = async (session) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};
const PHONE = { width: 390, height: 844 };

/** What the page has noted of itself, in milliseconds from the navigation. */
export type Seen = {
  first: number;
  titles: number;
  largest: number;
  shift: number;
  longest: number;
  /** Tasks of more than 50 ms, in order. */
  tasks: { readonly start: number; readonly duration: number }[];
  /** Frames that `watchRows` has seen, and those with a gap among the rows. */
  frames: number;
  blank: number;
  /** When the count of a list and its rows on screen have changed last, and whether they say that they are final. */
  count: number;
  rows: number;
  isFinal: boolean;
};

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * A page that notes what is seen of it, and reaches no host but its own.
 *
 * @param isOurs an error in it ends the bench; a page of others may miss scripts of other hosts
 */
export async function openPage(
  browser: Browser,
  slow: readonly Slowness[],
  isOurs = true,
): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'ko-KR' });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    if (!isOurs) return;
    throw new Error('the page failed, so that its times say nothing', { cause: error });
  });
  const session = await context.newCDPSession(page);
  for (const slowDown of slow) await slowDown(session);
  return page;
}

/** Runs in the page, before all else. */
function watch(): void {
  const seen: Seen = {
    ...{ first: 0, titles: 0, largest: 0, shift: 0, longest: 0, tasks: [], frames: 0, blank: 0 },
    ...{ count: 0, rows: 0, isFinal: false },
  };
  window.seen = seen;
  const look = () => {
    if (document.querySelector('h3'))
      requestAnimationFrame(() => {
        seen.titles = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    seen.shift += Reflect.get(entry, 'value');
  });
  observe('longtask', ({ startTime: start, duration }) => {
    seen.tasks.push({ start, duration });
    seen.longest = Math.max(seen.longest, duration);
  });
}
