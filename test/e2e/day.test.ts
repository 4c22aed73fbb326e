import { paperLink, papers, size, titles } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('a day opens from the timeline with all of its papers in order', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('heading', { name: '2025년 2월 26일' }).getByRole('link').click();
  await expect(page).toHaveURL('./day/2025-02-26');
  await expect(page).toHaveTitle('2025년 2월 26일 · 하루논문');
  await expect(page.getByRole('heading', { level: 1, name: '2025년 2월 26일' })).toBeVisible();
  await expect(size(page)).toHaveText('22편');
  await expect(papers(page)).toHaveCount(22);
  await expect(titles(page).first()).toContainText('OmniAlign-V');
  await expect(titles(page).last()).toContainText('LDGen');
});

test('previous and next step over the days without a digest', async ({ page }) => {
  await page.goto('./day/2025-02-26');
  await page.getByRole('link', { name: '다음 날 3월 7일' }).first().click();
  await expect(page).toHaveURL('./day/2025-03-07');
  await expect(titles(page).first()).toContainText('START');
  await page.getByRole('link', { name: '이전 날 2월 26일' }).first().click();
  await expect(page).toHaveURL('./day/2025-02-26');
});

test('the newest day has no next one, the oldest no previous one', async ({ page }) => {
  for (const { path, missing } of [
    { path: './day/2025-04-08', missing: '다음 날' },
    { path: './day/2024-10-11', missing: '이전 날' },
  ]) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: / 날 / })).toHaveCount(2);
    await expect(page.getByRole('link', { name: missing })).toHaveCount(0);
  }
});

test('a day without a digest says so and offers the days nearby', async ({ page }) => {
  for (const { path, day, offers } of [
    { path: './day/2025-03-01', day: '2025년 3월 1일', offers: ['2월 26일', '3월 7일'] },
    { path: './day/2030-01-01', day: '2030년 1월 1일', offers: ['4월 8일'] },
    { path: './day/2020-01-01', day: '2020년 1월 1일', offers: ['10월 11일'] },
  ]) {
    await page.goto(path);
    const name = `${day}에는 다이제스트가 없습니다.`;
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    for (const offer of offers) await expect(page.getByRole('link', { name: offer })).toBeVisible();
  }
});

test('the neighbours of a paper opened from a day are those of the whole archive', async ({
  page,
}) => {
  await page.goto('./day/2025-02-26');
  await paperLink(page, 'OmniAlign-V').click();
  await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('43 / 112');
});

test('Back from a paper of a day returns to the day', async ({ page }) => {
  await page.clock.install();
  await page.goto('./day/2025-02-26');
  await paperLink(page, 'LDGen').scrollIntoViewIfNeeded();
  // The router stores the scroll position ten times a second.
  await page.clock.runFor(200);
  await paperLink(page, 'LDGen').click();
  await expect(page).toHaveTitle(/^LDGen/);
  await page.goBack();
  await expect(page).toHaveURL('./day/2025-02-26');
  await expect(paperLink(page, 'LDGen')).toBeInViewport();
});

test.describe('in San Francisco', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('a day has the same name as in Seoul', async ({ page }) => {
    await page.goto('./day/2025-02-26');
    const name = '2025년 2월 26일 수요일';
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
});
