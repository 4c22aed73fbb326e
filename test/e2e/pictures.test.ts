import { digest } from '../ui/digestText';
import { untilDrawn } from './idle';
import { papers } from './list';
import { publishDigests, serveDigests } from './serveDigests';
import { expect, test } from './test';

const PICTURE = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/one.png';

test('without pictures nothing is asked of another host, before the script and behind it', async ({
  page,
  context,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  const paper = { id: '2502.18411', title: 'With a picture', votes: 5, authors: 'Kai Chen' };
  const lines = [`![](${PICTURE})`, "- ***What's New***: 그림이 있습니다. 둘째 문장입니다."];
  await serveDigests(context, publishDigests([digest('2025-02-26', { ...paper, lines })]));
  const choice = page.getByRole('group', { name: '그림' });
  await page.goto('./about');
  await choice.getByText('안 보기').click();
  await test.step('in a list, and on the page of a paper', async () => {
    for (const path of ['./', './paper/2502.18411']) {
      await page.goto(path);
      await expect(page.getByText('그림이 있습니다.')).toBeVisible();
      await untilDrawn(page);
    }
    expect(foreign).toEqual([]);
  });
  await test.step('the choice is shown as it was made; the page rendered at build does not know of it', async () => {
    await page.goto('./about');
    await expect(choice.getByRole('radio', { name: '안 보기' })).toBeChecked();
  });
  await test.step('pictures that are wanted again come', async () => {
    await choice.getByText('보기', { exact: true }).click();
    await page.goto('./');
    await expect(papers(page).first().locator('img')).toBeVisible();
    // It has its room before it is asked for.
    await expect.poll(() => new Set(foreign)).toEqual(new Set([PICTURE]));
    await page.goto('./paper/2502.18411');
    await expect(page.getByRole('article').locator('img')).toBeVisible();
  });
});
