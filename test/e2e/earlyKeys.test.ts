import { holdFiles } from './holdFiles';
import { papers, searchField } from './list';
import { pressInTurn } from './pressInTurn';
import { expect, test } from './test';

test('keys that are pressed before their script has come are kept', async ({ page }) => {
  const release = await holdFiles(page, '**/assets/keys-*.js');
  await page.goto('./day/2025-02-26');
  await expect(papers(page)).toHaveCount(22);
  await pressInTurn(page, 'g', 'a');
  release();
  await expect(page).toHaveURL('./authors');
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});
