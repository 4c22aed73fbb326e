import type { Page } from '@playwright/test';
import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { searchField } from './list';
import { expect, test } from './test';

const MARCH = '**/digests/{2025-03-07,pack-2025-03}-*.md';

test('a flaw of a digest stands there with its file, line and paper, and in a text for a report @subpath-alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./about');
  await page.getByRole('link', { name: /데이터 상태/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '데이터 상태' })).toBeVisible();
  // Has the texts read at once, not when the page is quiet.
  await searchField(page).focus();
  await expect(page.getByText('5일 모두 읽음')).toBeVisible();
  await test.step('it is copied as one text, the very one that can be looked at', async () => {
    await page.getByText('복사할 내용 보기').click();
    const copy = page.getByRole('button', { name: '상태 복사' });
    await expectMessage(page.locator('body'), '상태를 복사했습니다', () => copy.click());
    const copied = await readClipboard(page);
    expect(copied).toMatch(/^Haru Papers \d/);
    expect(copied).toContain('read: 5 of 5 days, 112 papers');
    expect(copied).toMatch(/problems: 1\n {2}digests\/2024-10-11-\w+\.md:63: paper 2410\.08164/);
    const shown = await page.locator('pre').textContent();
    expect(shown).toMatch(/^Haru Papers.*time zone: Asia\/Seoul/s);
  });
  await test.step('the flaw leads to its line and its paper', async () => {
    const flaw = page.getByRole('listitem').filter({ hasText: '/avatars/' });
    await expect(flaw).toContainText(
      '이 사이트가 허용한 호스트(site.json의 pictureHosts)의 https 그림 주소',
    );
    const file = flaw.getByRole('link', { name: /2024-10-11-\w+\.md:63$/ });
    const digest = await page.request.get((await file.getAttribute('href')) ?? '');
    expect((await digest.text()).split('\n')[62]).toContain('/avatars/');
    await flaw.getByRole('link', { name: 'arXiv 2410.08164' }).click();
    await expect(page).toHaveTitle(/^Agent S/);
  });
});

test.describe('a day that cannot be read', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('is named with the reason, and read at the second try', async ({ page }) => {
    await page.context().route(MARCH, (route) => route.fulfill({ status: 404 }));
    await page.goto('./?votes=40-');
    // Has the texts read at once, not when the page is quiet.
    await searchField(page).focus();
    await page.getByRole('link', { name: '어느 날인지 보기' }).click();
    const day = page.getByRole('listitem').filter({ hasText: '2025. 3. 7.' });
    await expect(day).toContainText('2025-03-07');
    await expect(day).toContainText('응답 404');
    await expect(page.getByText('5일 가운데 4일 읽음')).toBeVisible();
    await page.context().unroute(MARCH);
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(page.getByText('읽지 못한 날이 없습니다.')).toBeVisible();
    await expect(page.getByText('5일 모두 읽음')).toBeVisible();
  });
});

test.describe('what is stored', () => {
  test.use({ serviceWorkers: 'allow' });

  const fact = (page: Page, name: string) =>
    page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');

  const expectArchive = async (page: Page) => {
    // Has the texts read, and so stored, at once, not when the page is quiet.
    await searchField(page).focus();
    await expect(fact(page, '다이제스트')).toHaveText('5일, 0.2 MB');
  };

  test('is named with its size, goes at a press but for the settings, and comes back @subpath-alone', async ({
    page,
  }) => {
    await page.goto('./health');
    await expectArchive(page);
    await expect(fact(page, '검색 색인').last()).toHaveText('있음');
    await page.getByText('저장한 달 4개').click();
    await expect(page.getByText('2025년 4월, 2025년 3월, 2025년 2월, 2024년 10월')).toBeVisible();
    await expect(fact(page, '앱 파일')).toHaveText(/^[1-9]\d+개$/);
    await expect(fact(page, '브라우저가 계산한 크기')).toHaveText(/^[\d.]+ MB \/ 최대 \d+ MB$/);
    await page.evaluate(() => localStorage.setItem('haru:theme', 'dark'));
    await page.getByRole('button', { name: '받아 둔 파일 모두 지우기' }).click();
    await page.getByRole('button', { name: '그만두기' }).click();
    await expect(fact(page, '다이제스트')).toHaveText('5일, 0.2 MB');
    await page.getByRole('button', { name: '받아 둔 파일 모두 지우기' }).click();
    await page.getByRole('button', { name: '지우기', exact: true }).click();
    await expect(page.getByText('모두 지웠습니다.')).toBeVisible();
    await expect(fact(page, '다이제스트')).toHaveText('없음');
    await expect(fact(page, '검색 색인').last()).toHaveText('없음');
    await expect(fact(page, '앱 파일')).toHaveText('0개');
    const left = () =>
      page.evaluate(async () => [
        await caches.keys(),
        await navigator.serviceWorker.getRegistration(),
        localStorage.getItem('haru:theme'),
      ]);
    const [names] = await left();
    expect((await left()).slice(1)).toEqual([undefined, 'dark']);
    expect((names as string[]).filter((name) => name.startsWith('haru-app'))).toEqual([]);
    await page.reload();
    await expectArchive(page);
  });
});
