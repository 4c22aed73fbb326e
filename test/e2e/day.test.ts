import { follow } from './follow';
import { paperLink, papers, size, titles, topOf } from './list';
import { openWithKeys } from './openWithKeys';
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
  await test.step('the neighbours of a paper opened from a day are those of the day', async () => {
    await paperLink(page, 'OmniAlign-V').click();
    const nav = page.getByRole('navigation', { name: '목록에서 이동' });
    await expect(nav).toContainText('1 / 22');
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

test('a day is the list next to its glance, and stays so while its papers are read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWithKeys(page, './day/2025-02-26');
  const main = page.getByRole('main');
  const heading = page.getByRole('heading', { level: 1 });
  const glance = page.getByRole('region', { name: '한눈에' });
  const chosen = titles(page).locator('a[aria-current=page]');
  await test.step('its size is said once above the list, and in the glance', async () => {
    await expect(size(page)).toHaveText('22편');
    await expect(glance.getByRole('heading').first()).toHaveText('2월 26일 수요일, 논문 22편');
    await expect(main.getByText('22편', { exact: true })).toHaveCount(1);
    await expect(main.getByText('투표 248', { exact: true })).toBeVisible();
  });
  await test.step('a paper opens next to it, and j and k stay in it', async () => {
    const link = paperLink(page, 'LDGen');
    await link.scrollIntoViewIfNeeded();
    const top = await topOf(link);
    await link.click();
    await expect(heading).toHaveText(/^LDGen/);
    expect(await topOf(link)).toBeCloseTo(top, 0);
    await expect(page.getByRole('heading', { level: 2, name: '2025년 2월 26일' })).toBeVisible();
    await expect(papers(page)).toHaveCount(23);
    // It is the last of the day.
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(heading).not.toHaveText(/^LDGen/);
    await expect(titles(page).nth(20).locator('a[aria-current=page]')).toHaveCount(1);
  });
  await test.step('Escape leads back to the day, where the list was', async () => {
    const top = await topOf(chosen);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('./day/2025-02-26');
    const link = titles(page).nth(20).getByRole('link');
    await expect(link).toBeFocused();
    expect(await topOf(link)).toBeCloseTo(top, 0);
  });
  await test.step('an arrow leads to the list of the next day, with the focus', async () => {
    await page.getByRole('link', { name: '다음 날 3월 7일' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./day/2025-03-07');
    await expect(glance.getByRole('heading').first()).toHaveText('3월 7일 금요일, 논문 21편');
    await expect(page.getByRole('link', { name: '다음 날 4월 8일' }).first()).toBeFocused();
  });
  await test.step('a filter narrows the day, whose chip leads to all days', async () => {
    await page.getByLabel('최소 투표').fill('20');
    await expect(page).toHaveURL('./?from=2025-03-07&to=2025-03-07&votes=20-');
    await expect(titles(page).first()).toContainText('START');
    await page.goBack();
    await expect(page).toHaveURL('./day/2025-03-07');
    await page.getByRole('button', { name: '필터 지우기: 2025. 3. 7.' }).click();
    await expect(size(page)).toHaveText('112편');
  });
  await test.step('the address of its paper holds the day', async () => {
    await page.goto('./paper/2502.18302?from=2025-02-26&to=2025-02-26');
    await expect(papers(page)).toHaveCount(23);
    await expect(chosen).toBeInViewport();
    await page.getByRole('link', { name: '논문 닫기' }).click();
    await expect(heading).toHaveText('2025년 2월 26일 수요일');
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
