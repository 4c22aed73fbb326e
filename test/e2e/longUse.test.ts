import { type Holding, measureHolding, readOn } from '../bench/readOn';
import { size } from './list';
import { expect, test } from './test';

/**
 * The most that a round may add, as a ratio. Nodes and listeners are counted, and the same again after each
 * round: one list that is kept is a third of them. Objects and the worker hold what was asked last.
 * `npm run bench:hour` reads for longer.
 */
const LIMITS: Readonly<Record<keyof Holding, number>> = {
  nodes: 1.03,
  listeners: 1.03,
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
  await readOn(page, 0);
  const first = await measureHolding(page, session);
  await readOn(page, 1);
  const last = await measureHolding(page, session);
  for (const [name, limit] of Object.entries(LIMITS) as [keyof Holding, number][]) {
    expect(last[name], name).toBeGreaterThan(0);
    expect(last[name] / first[name], name).toBeLessThanOrEqual(limit);
  }
});
