// One class in place of many utilities keeps what the style says of single ones.
import { expect, test } from './test';

test.use({ viewport: { width: 834, height: 1112 } });

test('of a paper the button to arXiv is legible in forced colours, and the bar follows the header', async ({
  page,
}) => {
  await page.goto('./paper/2502.18411');
  await test.step('text lies on its own ground', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const button = page.getByRole('link', { name: 'arXiv에서 읽기' });
    await expect(button).toHaveCSS('forced-color-adjust', 'none');
    await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce' });
  });
  await test.step('the bar takes the place of a header that leaves', async () => {
    const bar = page.locator('[data-open-paper] > :first-child');
    await expect(bar).not.toHaveCSS('top', '0px');
    // What watches the header comes with the idle page.
    await expect(page.locator('html[data-header]')).toBeAttached();
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 400);
    await expect(bar).toHaveCSS('top', '0px');
  });
});
