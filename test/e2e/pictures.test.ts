import { papers } from './list';
import { expect, test } from './test';

test('without pictures nothing is asked of another host, before the script and behind it', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  const choice = page.getByRole('combobox', { name: '그림' });
  await page.goto('./about');
  await choice.selectOption('불러오지 않기');
  await test.step('on the page of a paper, and of the newest day', async () => {
    for (const path of ['./paper/2502.18411', './']) {
      await page.goto(path);
      await expect(page.getByRole('button', { name: /테마/ })).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    expect(foreign).toEqual([]);
  });
  await test.step('the choice is shown as it was made; the page rendered at build does not know of it', async () => {
    await page.goto('./about');
    await expect(choice).toHaveValue('off');
  });
  await test.step('pictures that are wanted again come', async () => {
    await choice.selectOption('불러오기');
    await page.goBack();
    await expect(papers(page).first().locator('img')).toBeVisible();
    expect(foreign.length).toBeGreaterThan(0);
  });
});
