import { papers } from './list';
import { expect, test } from './test';

test('without pictures nothing is asked of another host, before the script and behind it', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  await page.goto('./about');
  await page.getByRole('combobox', { name: '그림' }).selectOption('불러오지 않기');
  for (const path of ['./', './paper/2502.18411', './day/2025-02-26']) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: /테마/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(foreign).toEqual([]);
  await page.goto('./about');
  const choice = page.getByRole('combobox', { name: '그림' });
  // As it was chosen; the page rendered at build does not know of it.
  await expect(choice).toHaveValue('off');
  await choice.selectOption('불러오기');
  await page.goto('./');
  await expect(papers(page).first().locator('img')).toBeVisible();
  expect(foreign.length).toBeGreaterThan(0);
});
