import type { Browser } from '@playwright/test';
import { serve } from './host';
import { median } from './measureEngine';
import { openPage, type Seen, SLOW_CPU, SLOW_LINE } from './phone';
import { type Spread, spreadOf } from './spread';

/** Of an answer that needs all texts, over the slow line. */
const ANSWER_TIMEOUT_MS = 300_000;

/** Until a part of an answer changes no more. */
export type PartFigures = {
  /** Milliseconds from the navigation. */
  readonly time: Spread;
  /** Compressed bytes that the page and its worker have asked for until then. */
  readonly bytes: number;
};

/** The count of an answer, and its rows on the first screen. */
export type LinkFigures = {
  readonly count: PartFigures;
  readonly rows: PartFigures;
  readonly shift: number;
};

/**
 * Cold loads of a link to a question on a phone, each until its answer is final.
 *
 * @param line `'free'`: without limits, which leaves what the phone's processor takes
 */
export async function measureLink(
  browser: Browser,
  folder: string,
  link: string,
  line: 'slow' | 'free',
  times = 5,
): Promise<LinkFigures> {
  const runs: { seen: Seen; bytes: Record<'count' | 'rows', number> }[] = [];
  for (let run = 0; run < times; run++) {
    const host = await serve(folder);
    const page = await openPage(browser, line === 'slow' ? [SLOW_LINE, SLOW_CPU] : [SLOW_CPU]);
    await page.addInitScript(watchAnswer);
    await page.goto(host.url + link);
    await page
      .waitForFunction(() => window.seen.isFinal, null, { timeout: ANSWER_TIMEOUT_MS })
      .catch((cause) => {
        throw new Error('no answer in five minutes, on the line', { cause });
      });
    // What comes later changes nothing, or counts.
    await page.waitForTimeout(1500);
    const [seen, start] = await page.evaluate(() => [window.seen, performance.timeOrigin] as const);
    const until = (ms: number) =>
      host.sent.reduce((sum, { time, bytes }) => (time < start + ms ? sum + bytes : sum), 0);
    runs.push({ seen, bytes: { count: until(seen.count), rows: until(seen.rows) } });
    await page.context().close();
    host.stop();
  }
  const part = (name: 'count' | 'rows') => ({
    time: spreadOf(runs.map(({ seen }) => seen[name])),
    bytes: median(runs.map(({ bytes }) => bytes[name])),
  });
  const shift = Math.max(...runs.map(({ seen }) => seen.shift));
  return { count: part('count'), rows: part('rows'), shift };
}

/** Runs in the page after `watch`: notes when the answer to a question changes on screen. */
function watchAnswer(): void {
  const { seen } = window;
  const shown = { count: '', rows: '' };
  let isWaiting = false;
  const isOnScreen = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const look = () => {
    isWaiting = false;
    const [status] = [...document.querySelectorAll('main [role=status][aria-busy]')].filter(
      (element) => element.getBoundingClientRect().height > 0,
    );
    const rows = [...document.querySelectorAll('main article')].filter(isOnScreen);
    const now = {
      count: status?.textContent ?? '',
      rows: rows.map(({ textContent }) => textContent).join('\n'),
    };
    if (now.count !== shown.count) seen.count = performance.now();
    if (now.rows !== shown.rows) seen.rows = performance.now();
    Object.assign(shown, now);
    const isBusy = rows.some((row) => row.querySelector('[aria-busy=true]'));
    seen.isFinal = rows.length > 0 && !isBusy && status?.ariaBusy === 'false';
  };
  new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
}
