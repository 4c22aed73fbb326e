// Parts that load late have a placeholder of their size: they move nothing that a reader is about to press.
import { holdFiles } from './holdFiles';
import { recordShifts, sumOfShifts } from './shifts';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test('the star of a paper moves no button beside it', async ({ page }) => {
  const release = await holdFiles(page, '**/assets/SavePaper-*.js');
  const share = page.getByRole('button', { name: '공유', exact: true });
  const places: unknown[] = [];
  // Where the buttons have words, and where there is no room for them.
  for (const width of [390, 834]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./paper/2502.18411');
    places.push(await share.boundingBox());
  }
  release();
  await expect(page.getByRole('button', { name: '저장', exact: true })).toBeVisible();
  for (const width of [834, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await share.boundingBox()).toEqual(places.pop());
  }
});

test('the button that saves a search moves no row', async ({ page }) => {
  const bar = page.getByRole('region', { name: 'Filters', exact: true });
  const save = bar.getByRole('button', { name: 'Save this search' });
  await page.goto('./?votes=40-');
  await page.getByRole('button', { name: 'English' }).click();
  // With one line, and with as little room as there is before it takes two.
  for (const width of [1440, 1060, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    const release = await holdFiles(page, '**/assets/SaveSearch-*.js');
    await page.goto('./?votes=40-');
    await expect(page.getByRole('article')).toHaveCount(6);
    await twoFrames(page);
    const { height } = (await bar.boundingBox()) ?? {};
    release();
    await expect(save).toBeVisible();
    expect((await bar.boundingBox())?.height).toBe(height);
  }
});

test('an empty library is drawn with the papers that one may begin with', async ({ page }) => {
  await recordShifts(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    const release = await holdFiles(page, '**/digests/2025-04-08*');
    await page.goto('./library');
    await expect(page.getByText('불러오는 중')).toBeVisible();
    release();
    await expect(page.getByText('별을 누르면 담깁니다')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(3);
    expect(await sumOfShifts(page)).toBeLessThan(0.02);
  }
});

test.describe('where the newest day does not come', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('an empty library says how to fill it', async ({ page }) => {
    await page.route(/\/digests\/(?!index\.json)/, (route) => route.abort());
    await page.goto('./library');
    await expect(page.getByText('별을 누르면 담깁니다')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
  });
});
