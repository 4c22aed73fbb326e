import { digest } from '../ui/digestText';
import { follow } from './follow';
import { paperLink, searchField, size, titles, topOf } from './list';
import { publishDigests, serveDigests } from './serveDigests';
import { expect, test } from './test';

/** Days of five months; the older one, the more votes its papers have. */
const DAYS = {
  may: '2025-05-03',
  april: '2025-04-03',
  march: '2025-03-03',
  february: '2025-02-03',
  january: '2025-01-03',
} as const;
type Month = keyof typeof DAYS;
const MONTHS = Object.keys(DAYS) as Month[];

/** Fifteen papers of a day, the first of them with the most votes. */
function digestOf(month: Month, index: number): string {
  const papers = Array.from({ length: 15 }, (_, place) => ({
    id: `250${MONTHS.length - index}.0${1000 + place}`,
    title: `A model of ${month} ${'ABCDEFGHIJKLMNO'[place]}`,
    authors: `Author of ${month}`,
    votes: 100 * (index + 1) - place,
    // What titles say is known before the texts are there.
    lines: ["- ***What's New***: 확산 모델입니다."],
  }));
  return digest(DAYS[month], ...papers);
}

test.use({ allowedErrors: [/status of 404/] });

test('a list that is still being found says so, and keeps its order under the eye', async ({
  page,
  context,
}) => {
  await serveDigests(context, publishDigests(MONTHS.map(digestOf)));
  // With the list of all names no author is late.
  await context.route('**/digests/names-*', (route) => route.fulfill({ status: 404 }));
  const releases = new Map<Month, () => void>();
  for (const month of MONTHS) {
    const released = new Promise<void>((resolve) => releases.set(month, resolve));
    await context.route(`**/digests/pack-${DAYS[month].slice(0, 7)}-*`, async (route) => {
      await released;
      await route.fallback();
    });
  }
  const read = (month: Month) => releases.get(month)?.();
  const offer = page.getByRole('button', { name: '15편을 더 찾았습니다 · 새 순서로 보기' });

  await test.step('what is found is no final answer', async () => {
    await page.goto(`./?q=${encodeURIComponent('확산')}&sort=votes`);
    read('may');
    await expect(size(page)).toHaveText('찾는 중 · 현재 15편');
    await expect(size(page)).toHaveAttribute('aria-busy', 'true');
    await expect(titles(page).first()).toHaveText('A model of may A');
    await expect(page.getByText('현재 1일 · 15편')).toBeVisible();
  });
  await test.step('authors that are being read keep their order, and late ones are offered', async () => {
    const names = page.getByRole('rowheader');
    await follow(page, '/authors');
    await expect(size(page)).toHaveText('찾는 중 · 현재 1명');
    await names.getByRole('link', { name: 'Author of may' }).focus();
    read('april');
    await expect(size(page)).toHaveText('찾는 중 · 현재 2명');
    await expect(names).toHaveText(['Author of may']);
    await page.getByRole('button', { name: '1명을 더 찾았습니다 · 새 순서로 보기' }).click();
    await expect(names).toHaveText(['Author of april', 'Author of may']);
    await page.goBack();
  });
  await test.step('a list that nobody has touched takes the new order', async () => {
    await expect(titles(page).first()).toHaveText('A model of april A');
    read('march');
    await expect(size(page)).toHaveText('찾는 중 · 현재 45편');
    await expect(titles(page).first()).toHaveText('A model of march A');
    await expect(offer).toHaveCount(0);
  });
  await test.step('one that is being read stays, and late finds are offered', async () => {
    const row = page.getByRole('article', { name: 'A model of march J' });
    await row.getByRole('link').first().focus();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const top = await topOf(row);
    read('february');
    await expect(size(page)).toHaveText('찾는 중 · 현재 60편');
    await expect(offer).toBeInViewport();
    await expect(page.getByText('더 찾은 논문이 있습니다.')).toBeAttached();
    await expect(titles(page)).toHaveCount(45);
    await expect(titles(page).first()).toHaveText('A model of march A');
    expect(await topOf(row)).toBe(top);
  });
  await test.step('the offer takes a key, and the list begins anew', async () => {
    await offer.press('Enter');
    await expect(titles(page).first()).toHaveText('A model of february A');
    await expect(titles(page).first()).toBeInViewport();
    await expect(titles(page)).toHaveCount(60);
    await expect(offer).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
  });
  await test.step('it waits for a reader who has opened a paper, whose neighbours are those of the list', async () => {
    const place = page.getByRole('navigation', { name: '목록에서 이동' });
    await paperLink(page, 'A model of february B').click();
    await expect(place).toContainText('2 / …');
    read('january');
    await expect(place).toContainText('2 / 60');
    await expect(place.getByRole('link', { name: 'A model of february A' })).toBeVisible();
    await page.goBack();
    await expect(size(page)).toHaveText('75편');
    await expect(size(page)).toHaveAttribute('aria-busy', 'false');
    await expect(offer).toBeInViewport();
    await expect(titles(page).first()).toHaveText('A model of february A');
    await expect(titles(page)).toHaveCount(60);
  });
  await test.step('the next question begins with nothing kept', async () => {
    await searchField(page).fill('april 확산');
    await expect(size(page)).toHaveText('15편');
    await expect(titles(page).first()).toHaveText('A model of april A');
    await expect(offer).toHaveCount(0);
  });
});
