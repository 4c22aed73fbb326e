import { type Holding, measureHolding, readOn } from '../bench/readOn';
import { size } from './list';
import { expect, test } from './test';

/** `npm run bench:hour` reads for longer. */
const WARM_ROUNDS = 2;
const ROUNDS = 2;

test.slow();
test.use({ viewport: { width: 1440, height: 900 } });

test('who reads on and on keeps no more nodes, listeners and memory than after the first minutes', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  for (let round = 0; round < WARM_ROUNDS; round++) await readOn(page, round);
  const first = await measureHolding(page, session);
  for (let round = 0; round < ROUNDS; round++) await readOn(page, WARM_ROUNDS + round);
  const last = await measureHolding(page, session);
  for (const name of Object.keys(first) as (keyof Holding)[]) {
    expect(last[name], name).toBeGreaterThan(0);
    expect(last[name] / first[name], name).toBeLessThanOrEqual(1.1);
  }
});
