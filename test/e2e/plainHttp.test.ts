import { searchField } from './list';
import { expect, test } from './test';

test('without the clipboard of secure pages links and citations are copied all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('./paper/2502.18411');
  await page.getByRole('button', { name: '인용' }).click();
  const copy = page.getByRole('dialog').getByRole('button', { name: '복사' });
  await copy.click();
  await expect(page.getByRole('dialog').getByText('복사했습니다')).toBeVisible();
  await expect(copy).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await searchField(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(searchField(page)).toHaveValue(/2502\.18411/);
});
