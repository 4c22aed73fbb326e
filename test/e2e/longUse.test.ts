import { type Holding, measureHolding, readOn } from '../bench/readOn';
import { size } from './list';
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

test.slow();
test.use({ viewport: { width: 1440, height: 900 } });

test('who reads on and on keeps no more nodes, listeners and memory than after the first minutes', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  const measureRound = async (round: number) => {
    await readOn(page, round);
    // The glance comes last.
    await expect(page.locator('[data-lead-id]')).toHaveCount(8);
    return measureHolding(page, session);
  };
  const first = await measureRound(0);
  const last = await measureRound(1);
  for (const [name, limit] of Object.entries(LIMITS) as [keyof Holding, number][]) {
    expect(last[name], name).toBeGreaterThan(0);
    expect(last[name] / first[name], name).toBeLessThanOrEqual(limit);
  }
});
