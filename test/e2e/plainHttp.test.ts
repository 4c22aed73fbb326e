import { expectMessage } from './expectMessage';
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
  const dialog = page.getByRole('dialog');
  const copy = dialog.getByRole('button', { name: '복사' });
  await expectMessage(dialog, '복사했습니다', () => copy.click());
  await expect(copy).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await searchField(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(searchField(page)).toHaveValue(/2502\.18411/);
});
