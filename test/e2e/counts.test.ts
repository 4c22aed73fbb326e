import { MANIFEST_FILE } from '../../src/digest/manifest';
import { digest } from '../ui/digestText';
import { follow } from './follow';
import { papers, searchField, settledSize, size } from './list';
import { publishDigests, serveDigests } from './serveDigests';
import { storeNoDigests } from './storeNoDigests';
import { expect, test } from './test';

const ON_TWO_DAYS = [
  {
    id: '2501.10001',
    title: 'Of Two Months',
    authors: 'Bo Li',
    days: ['2025-01-31', '2025-02-01'],
  },
  { id: '2501.10002', title: 'Of One Month', authors: 'Bo Li', days: ['2025-02-10', '2025-02-11'] },
];

/** More days than a sidebar shows without months, each with a paper of its own. */
const DAYS = Array.from({ length: 42 }, (_, index) =>
  new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
);

const FILES = publishDigests(
  DAYS.map((day, index) =>
    digest(
      day,
      { id: `2501.0${1000 + index}`, title: `Paper ${index}`, authors: 'Kai Chen', votes: 3 },
      ...ON_TWO_DAYS.filter(({ days }) => days.includes(day)),
    ),
  ),
);

// Wide enough for the sidebar.
test.use({ viewport: { width: 1700, height: 800 } });

test('every screen counts papers alike, and says listings where there are more', async ({
  page,
  context,
}) => {
  await serveDigests(context, FILES);
  const readout = page.getByText(/^\d+일 · /);
  const sidebar = page.getByRole('navigation', { name: '날짜 목록' });
  const month = (name: string) => sidebar.locator('summary', { hasText: name });
  const main = page.getByRole('main');
  await test.step('the timeline, which has a row for each listing', async () => {
    await page.goto('./');
    await expect(size(page)).toHaveText('44편');
    await expect(page.getByText('46번 실림', { exact: true })).toBeVisible();
    await expect(papers(page)).toHaveCount(46);
    await expect(readout).toHaveText('42일 · 44편 · 46번 실림');
    await expect(month('1월')).toHaveText('1월32');
    await expect(month('2월')).toHaveText('2월13');
  });
  await test.step('a span of days', async () => {
    await follow(page, '/?from=2025-02-01');
    expect(await settledSize(page)).toBe('13편');
    await expect(page.getByText('전체 44편')).toBeVisible();
    await expect(readout).toHaveText('11일 · 13편 · 14번 실림');
    // A list has each paper once, under its newest day; the older day names it.
    await expect(page.getByText('2편 · 1편은 위에 있음')).toHaveCount(1);
    await expect(sidebar.getByRole('link', { name: '2월 10일' })).toHaveText('2월 10일2');
  });
  await test.step('an author', async () => {
    await follow(page, '/?author=Bo%20Li');
    await expect(size(page)).toHaveText('2편');
    await expect(readout).toHaveText('4일 · 2편 · 4번 실림');
    await expect(month('1월')).toHaveText('1월1');
    await expect(month('2월')).toHaveText('2월2');
    await follow(page, '/author/Bo%20Li');
    await expect(size(page)).toHaveText('2편');
    await follow(page, '/authors');
    await expect(page.getByRole('row', { name: 'Bo Li' })).toContainText('Bo Li2');
  });
  await test.step('about, and the health of the data', async () => {
    await follow(page, '/about');
    await expect(main).toContainText('44편 · 46번 실림');
    // Has the texts read at once, not when the page is quiet.
    await searchField(page).focus();
    await follow(page, '/health');
    await expect(main).toContainText('44편 · 46번 실림');
  });
  await test.step('a list of days that was made before repeats were counted: no wrong count', async () => {
    const { repeats: _, ...json } = JSON.parse(FILES.get(MANIFEST_FILE) ?? '');
    await context.route(`**/${MANIFEST_FILE}`, (route) => route.fulfill({ json }));
    // The list of before would be shown where this one takes long.
    await storeNoDigests(page);
    await page.goto('./');
    await expect(size(page)).toHaveText('46번 실림');
    await follow(page, '/?author=Bo%20Li');
    await expect(size(page)).toHaveText('2편');
    await expect(page.getByText(/^전체 \d/)).toHaveCount(0);
  });
});
