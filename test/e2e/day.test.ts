import { follow } from './follow';
import { paperLink, papers, size, titles } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('a day opens from the timeline, leads to its papers and back, and to the days nearby', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  await test.step('it has all of its papers in order', async () => {
    await page.getByRole('heading', { name: '2025년 2월 26일' }).getByRole('button').click();
    await page.getByRole('link', { name: '이날만 보기' }).click();
    await expect(page).toHaveURL('./day/2025-02-26');
    await expect(page).toHaveTitle('2025년 2월 26일 · 하루논문');
    await expect(page.getByRole('heading', { level: 1, name: '2025년 2월 26일' })).toBeVisible();
    await expect(size(page)).toHaveText('22편');
    await expect(papers(page)).toHaveCount(22);
    await expect(titles(page).first()).toContainText('OmniAlign-V');
    await expect(titles(page).last()).toContainText('LDGen');
  });
  await test.step('Back from a paper of a day returns to the day', async () => {
    await paperLink(page, 'LDGen').scrollIntoViewIfNeeded();
    // The router stores the scroll position ten times a second.
    await page.clock.runFor(200);
    await paperLink(page, 'LDGen').click();
    await expect(page).toHaveTitle(/^LDGen/);
    await page.goBack();
    await expect(page).toHaveURL('./day/2025-02-26');
    await expect(paperLink(page, 'LDGen')).toBeInViewport();
  });
  await test.step('the neighbours of a paper opened from a day are those of the whole archive', async () => {
    await paperLink(page, 'OmniAlign-V').click();
    const nav = page.getByRole('navigation', { name: '목록에서 이동' });
    await expect(nav).toContainText('43 / 112');
    await page.goBack();
  });
  const neighbours = page.getByRole('link', { name: / 날 / });
  const next = (day: string) => page.getByRole('link', { name: `다음 날 ${day}` }).first();
  const previous = (day: string) => page.getByRole('link', { name: `이전 날 ${day}` }).first();
  await test.step('previous and next step over the days without a digest', async () => {
    await next('3월 7일').click();
    await expect(page).toHaveURL('./day/2025-03-07');
    await expect(titles(page).first()).toContainText('START');
    await previous('2월 26일').click();
    await expect(page).toHaveURL('./day/2025-02-26');
    await expect(titles(page).first()).toContainText('OmniAlign-V');
  });
  await test.step('the oldest day has no previous one', async () => {
    await follow(page, '/day/2024-10-11');
    await expect(page.getByRole('heading', { level: 1, name: '2024년 10월 11일' })).toBeVisible();
    await expect(neighbours).toHaveCount(2);
    await expect(page.getByRole('link', { name: '이전 날' })).toHaveCount(0);
  });
  await test.step('the newest day has no next one', async () => {
    await follow(page, '/day/2025-04-08');
    await expect(page.getByRole('heading', { level: 1, name: '2025년 4월 8일' })).toBeVisible();
    await expect(neighbours).toHaveCount(2);
    await expect(page.getByRole('link', { name: '다음 날' })).toHaveCount(0);
  });
});

test('a day without a digest says so and offers the days nearby', async ({ page }) => {
  const expectNone = async (day: string, offers: string[]) => {
    const name = `${day}에는 다이제스트가 없습니다.`;
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    for (const offer of offers) await expect(page.getByRole('link', { name: offer })).toBeVisible();
  };
  await test.step('cold, where the host answers with 404.html', async () => {
    await page.goto('./day/2025-03-01');
    await expectNone('2025년 3월 1일', ['2월 26일', '3월 7일']);
  });
  await test.step('after the newest day', async () => {
    await follow(page, '/day/2030-01-01');
    await expectNone('2030년 1월 1일', ['4월 8일']);
  });
  await test.step('before the oldest day', async () => {
    await follow(page, '/day/2020-01-01');
    await expectNone('2020년 1월 1일', ['10월 11일']);
  });
});
