import { SCREENS } from './screens';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const across = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const { name, path, shows } of SCREENS) {
  test(`${name} holds wider text, and a page at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 450 });
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    expect(await page.evaluate(across)).toBe(0);
    // WCAG 1.4.12.
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
      style.fontSize = '200%';
    });
    expect(await page.evaluate(across)).toBe(0);
  });
}
