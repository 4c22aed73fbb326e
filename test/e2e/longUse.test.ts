import type { Page } from '@playwright/test';
import { type Holding, measureHolding, readOn } from '../bench/readOn';
import { follow } from './follow';
import { size } from './list';
import { undo } from './message';
import { expect, test } from './test';

/**
 * What a round may leave, as a ratio. Nodes are as many again after each round, to the last one. Objects and
 * the worker vary with what was asked last.
 * `npm run bench:hour` reads for longer.
 */
const LIMITS: Readonly<Record<keyof Holding, number>> = {
  nodes: 1,
  listeners: 1.01,
  heap: 1.1,
  worker: 1.1,
};

/** Papers of each day, the newest first. */
const PAPERS = [21, 21, 22, 23, 25];

/** A paper that is open for some seconds becomes read, which adds a node to its row: all are read from the start. */
async function markAllRead(page: Page): Promise<void> {
  await page.goto('./day/2025-04-08');
  for (const count of PAPERS) {
    await expect(page.locator('[data-paper-id]:not([data-read])')).toHaveCount(count);
    await page.keyboard.press('Shift+A');
    await expect(page.locator('[data-paper-id][data-read]')).toHaveCount(count);
    await page.keyboard.press('h');
  }
}

test.slow();
test.use({ viewport: { width: 1440, height: 900 } });

test('who reads on and on keeps no more nodes, listeners and memory than after the first minutes', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await markAllRead(page);
  await follow(page, '/');
  await expect(size(page)).toHaveText('112편');
  const measureRound = async (round: number) => {
    await readOn(page, round);
    // The glance comes last.
    await expect(page.locator('[data-lead-id]')).toHaveCount(8);
    await expect(undo(page)).toHaveCount(0);
    return measureHolding(page, session);
  };
  const first = await measureRound(0);
  const last = await measureRound(1);
  for (const [name, limit] of Object.entries(LIMITS) as [keyof Holding, number][]) {
    expect(last[name], name).toBeGreaterThan(0);
    expect(last[name] / first[name], name).toBeLessThanOrEqual(limit);
  }
});
