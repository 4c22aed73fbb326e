import { untilRun } from './idle';
import { settledSize } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const DAY = './day/2025-04-08';

test('a long day goes on where the reader was, and leads back to its top', async ({
  page,
  context,
}) => {
  await page.goto(DAY);
  const late = page.locator('[data-paper-id]').nth(12);
  const id = await late.getAttribute('data-paper-id');
  await late.evaluate((row) => row.scrollIntoView({ block: 'start' }));
  const places = () => page.evaluate(() => localStorage.getItem('haru:day-places'));
  await expect.poll(places).toContain('2025-04-08');
  const some = await context.newPage();
  await some.goto(`${DAY}?votes=1-`);
  await expect(some.locator('[data-paper-id]').nth(12)).toBeAttached();
  // Comes with the parts of an idle page as well.
  await settledSize(some);
  await untilRun(some, 'continueDay');
  expect(await some.evaluate(() => window.scrollY)).toBe(0);
  const other = await context.newPage();
  await other.goto(DAY);
  const toTop = other.getByRole('button', { name: '맨 위로' });
  await expect(toTop).toBeVisible();
  // It goes after ten seconds, but not while it has the focus.
  await toTop.focus();
  await expect(other.locator(`[data-paper-id="${id}"]`)).toBeInViewport();
  expect(await other.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await toTop.press('Enter');
  await expect(toTop).toHaveCount(0);
  await expect(other.getByRole('main')).toBeFocused();
  await expect.poll(() => other.evaluate(() => window.scrollY)).toBe(0);
  await expect.poll(places).toBe('[]');
  await other.goto(DAY);
  await untilRun(other, 'continueDay');
  await expect(other.locator('[data-paper-id]').first()).toBeInViewport();
  expect(await other.evaluate(() => window.scrollY)).toBe(0);
});
