import type { Page } from '@playwright/test';

/** Notes from now on, on every page that is opened, by how much its parts are shifted without the reader. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the shifts on the page; 0: nothing has moved by itself. */
export async function sumOfShifts(page: Page): Promise<number> {
  const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
  return shifts.reduce((sum, shift) => sum + shift, 0);
}
