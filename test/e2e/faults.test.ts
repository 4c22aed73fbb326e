import type { Page } from '@playwright/test';
import { changeManifest } from './changeManifest';
import { follow } from './follow';
import { paperLink, papers, searchField, settledSize, size } from './list';
import { storeNoDigests } from './storeNoDigests';
import { expect, test } from './test';

const SORRY = '불러오지 못했습니다';
const INDEX = '**/digests/index.json';
/** The only day of its month, in its own file and in the month's pack. */
const MARCH = '**/digests/{2025-03-07,pack-2025-03}-*.md';

test.use({ allowedErrors: [/status of (404|500)|ERR_/] });

test('an archive that cannot be read, and then a day of it, says so and comes at the second try', async ({
  page,
}) => {
  const alert = page.getByRole('alert');
  const retry = alert.getByRole('button', { name: '다시 시도' });
  const faults = [
    { status: 404 },
    { status: 500 },
    { body: '' },
    { body: '<!doctype html><title>hello</title>' },
    { body: '## Daily Papers (2025-03-07)\n\n### [A](https://arxiv' },
    { body: Buffer.from([0xea, 0xb0]) },
  ];
  let [fault, answered] = [faults[0], Promise.resolve()];
  await page.context().route(MARCH, async (route) => {
    await answered;
    return route.fulfill(fault);
  });
  await test.step('an archive that cannot be read says so', async () => {
    await page.context().route(INDEX, (route) => route.fulfill({ status: 500 }));
    // A page that has failed never becomes ready.
    await page.goto('./', { waitUntil: 'commit' });
    await expect(alert).toContainText(SORRY);
    await expect(alert).toContainText('digests/index.json, 응답 500');
  });
  await test.step('a digest that is missing, refused, empty, HTML, cut or not UTF-8 leaves the other days, and comes at the second try', async () => {
    await page.context().unroute(INDEX);
    await retry.click();
    await expect(papers(page)).toHaveCount(91);
    await expect(alert).toContainText(SORRY);
    for (fault of faults.slice(1)) {
      // A press while the day's other file is still on its way begins nothing.
      await settledSize(page);
      // Held until the page waits: what it says afterwards is of this answer, not of the one before.
      let answer = () => {};
      answered = new Promise((resolve) => {
        answer = resolve;
      });
      await retry.click();
      await expect(alert).toHaveCount(0);
      answer();
      await expect(alert).toContainText(SORRY);
      await expect(papers(page)).toHaveCount(91);
    }
    await page.context().unroute(MARCH);
    await retry.click();
    await expect(size(page)).toHaveText('112편');
    await expect(papers(page)).toHaveCount(112);
    await expect(alert).toHaveCount(0);
  });
});

for (const { what, path, isThere } of [
  {
    what: 'a search in',
    path: './?q=mamba',
    isThere: (page: Page) => expect(size(page)).toHaveText('5편'),
  },
  {
    what: 'a paper of',
    path: './paper/2502.18411',
    isThere: (page: Page) => expect(page).toHaveTitle(/^OmniAlign-V/),
  },
]) {
  test(`${what} an archive that cannot be read is there at the second try`, async ({ page }) => {
    await page.context().route(INDEX, (route) => route.fulfill({ status: 500 }));
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toContainText(SORRY);
    await page.context().unroute(INDEX);
    await page.getByRole('button', { name: '다시 시도' }).click();
    await isThere(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

for (const { answer, ask } of [
  {
    answer: 'is noticed when it is back, without a press',
    ask: (page: Page) => page.evaluate(() => dispatchEvent(new Event('online'))),
  },
  {
    answer: 'is asked again by the button',
    ask: (page: Page) => page.getByRole('button', { name: '다시 시도' }).first().click(),
  },
]) {
  test(`a host that is gone altogether ${answer}`, async ({ page }) => {
    await page.context().route('**/digests/**', (route) => route.abort('internetdisconnected'));
    await page.goto('./?votes=40-');
    await expect(page.getByRole('alert')).toContainText('서버에 연결할 수 없습니다');
    await page.context().unroute('**/digests/**');
    await ask(page);
    await expect(size(page)).toHaveText('6편');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a search says which part could not be read, and reads it at the second try', async ({
  page,
}) => {
  await page.context().route(MARCH, (route) => route.fulfill({ status: 500 }));
  await page.goto('./?q=zzzz');
  const missing = page.getByText('읽지 못한 다이제스트');
  await test.step('where nothing was found but a part could not be read, the page does not wait for ever', async () => {
    await expect(missing).toHaveText(/읽지 못한 다이제스트: 1일치/);
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
  });
  const texts = papers(page).locator('p[lang="ko"]');
  await test.step('of such a day the catalogue knows the papers, and the texts come at the second try', async () => {
    await follow(page, '/?votes=40-');
    await expect(size(page)).toHaveText('6편');
    await expect(texts).toHaveCount(5);
    await expect(missing).toHaveText(/읽지 못한 다이제스트: 1일치/);
    await page.context().unroute(MARCH);
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(texts).toHaveCount(6);
    await expect(missing).toBeHidden();
  });
});

test('a network that is gone is said, and its return is noticed', async ({ page }) => {
  await page.goto('./day/2025-02-26');
  await expect(papers(page)).toHaveCount(22);
  // With nothing stored: the day would be shown all the same.
  await storeNoDigests(page);
  await page.context().route(MARCH, (route) => route.abort('internetdisconnected'));
  await page.context().setOffline(true);
  await page.getByRole('link', { name: '다음 날' }).first().click();
  await expect(page.getByRole('alert')).toContainText('서버에 연결할 수 없습니다');
  await page.context().unroute(MARCH);
  await page.context().setOffline(false);
  await expect(paperLink(page, 'START')).toBeVisible();
});

test.describe('a script that does not come', () => {
  test.use({ allowedErrors: [/status of 404|ERR_|dynamically imported module/] });

  test('a screen whose script is gone says so inside the frame, and comes at the second try', async ({
    page,
  }) => {
    await page.goto('./about');
    await page.context().route('**/assets/AuthorsPage-*.js', (route) => route.abort());
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    const retry = page.getByRole('button', { name: '다시 시도' });
    await page.getByRole('link', { name: '저자', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(SORRY);
    // A newer version may have been put up: the page loads itself again once. From now on only a press does.
    await expect.poll(() => loads).toBe(1);
    await retry.click();
    await expect.poll(() => loads).toBe(2);
    await expect(page.getByRole('alert')).toContainText(SORRY);
    await expect(searchField(page)).toBeVisible();
    await page.context().unroute('**/assets/AuthorsPage-*.js');
    await retry.click();
    await expect(page.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
    await expect.poll(() => loads).toBe(3);
  });
});

test('a tab that is open since yesterday reads the day that has changed meanwhile', async ({
  page,
  context,
}) => {
  // With nothing stored: the day would be shown as it was.
  await page.addInitScript(async () => {
    await (await caches.open('haru-digests /')).put('/digests/refused', new Response());
  });
  // The old digest of that day is gone from the host, and in no cache.
  const old = /\/digests\/(2025-02-26|pack-2025-02|papers-)[^/]*$/;
  await context.route(old, (route) => route.fulfill({ status: 404 }));
  await page.goto('./about');
  await expect(page.getByText('112편')).toBeVisible();
  // Today it has another one, under another name.
  const text =
    '## Daily Papers (2025-02-26)\n\n### [Changed](https://arxiv.org/abs/2502.00001)\n\n- 글\n';
  const body = new TextEncoder().encode(text);
  await context.route('**/digests/2025-02-26-aaaaaaaa.md', (route) =>
    route.fulfill({ body: text }),
  );
  const entry = { hash: 'aaaaaaaa', papers: 1, bytes: body.length, votes: null };
  await changeManifest(context, (manifest) => ({
    ...manifest,
    hash: 'aaaaaaaa',
    days: manifest.days.map((one) => (one.day === '2025-02-26' ? { ...one, ...entry } : one)),
  }));
  await follow(page, '/day/2025-02-26');
  await expect(page.getByRole('link', { name: 'Changed' })).toBeVisible();
});
