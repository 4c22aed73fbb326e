import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { paperLink } from './list';
import { keepMessage, undo } from './message';
import { ONE, SMOL } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { STORAGE_IS_BLOCKED } from './storageIsBlocked';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

/** In the list: the page of a paper is an article, too. */
const row = (page: Page, name: string) =>
  page.locator('[data-paper-id]').and(page.getByRole('article', { name }));
const star = (place: Page | Locator) => place.getByRole('button', { name: '저장', exact: true });

async function expectSaved(place: Locator, isSaved: boolean): Promise<void> {
  await expect(star(place)).toHaveAttribute('aria-pressed', String(isSaved));
}

test('on a tablet, with two papers side by side, no star is on a title', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('./');
  const rows = page.locator('[data-paper-id]');
  for (const index of [0, 1, 2, 3]) {
    const text = rows.nth(index).getByRole('heading').locator('a');
    const right = await text.evaluate((link) => {
      const lines = document.createRange();
      lines.selectNodeContents(link);
      return Math.max(...Array.from(lines.getClientRects(), (line) => line.right));
    });
    // A title that fills its line would reach as far as its box.
    const box = await rows.nth(index).getByRole('heading').boundingBox();
    const button = await star(rows.nth(index)).boundingBox();
    expect(right).toBeLessThanOrEqual(button?.x ?? 0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((button?.x ?? 0) + 8);
  }
});

test('where papers are kept is said on the page of the first one; Safari keeps it for a week', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }),
  );
  await page.goto('./');
  await star(row(page, SMOL)).click();
  await expect(page.getByText('일주일 뒤 지워질 수 있습니다.')).toBeVisible();
  await keepMessage(page);
  await page.getByRole('link', { name: '주간', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/week/);
  await expect(undo(page)).toHaveCount(0);
});

test('a paper is saved by its star, in all tabs, and on the next visit', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await star(row(page, SMOL)).click();
  await test.step('the first time it says where it stays, and takes it back', async () => {
    await expect(page.getByText('이 기기의 이 브라우저에만 남습니다.')).toBeVisible();
    await expect(page.getByText('지워질 수 있습니다')).toHaveCount(0);
    await keepMessage(page);
    await expectSaved(row(page, SMOL), true);
    expect(await axeViolations(page)).toEqual([]);
    await undo(page).click();
    await expectSaved(row(page, SMOL), false);
    await expect(undo(page)).toHaveCount(0);
  });
  const other = await context.newPage();
  await other.goto('./');
  await test.step('another tab shows it at once', async () => {
    await expectSaved(row(other, SMOL), false);
    await star(row(page, SMOL)).click();
    await expectSaved(row(other, SMOL), true);
  });
  await test.step('what both tabs save is there on the next visit', async () => {
    await star(row(other, ONE)).click();
    await expectSaved(row(page, ONE), true);
    await page.reload();
    await expectSaved(row(page, SMOL), true);
    await expectSaved(row(page, ONE), true);
  });
  await test.step('the page of the paper has it, too', async () => {
    await paperLink(page, SMOL).click();
    const links = page.getByRole('navigation', { name: '원문과 링크' });
    await expectSaved(links, true);
    await star(links).click();
    await expectSaved(links, false);
    await expectSaved(row(other, SMOL), false);
  });
});

test('keys save, mark as read, and mark all of a day as read', async ({ page }) => {
  await openWithKeys(page, './');
  await paperLink(page, SMOL).focus();
  await page.keyboard.press('s');
  await expectSaved(row(page, SMOL), true);
  await page.keyboard.press('s');
  await expectSaved(row(page, SMOL), false);
  await page.keyboard.press('m');
  await expect(row(page, SMOL)).toHaveAttribute('data-read');
  await expect(row(page, SMOL).getByText('읽음')).toBeVisible();
  await expect(row(page, ONE)).not.toHaveAttribute('data-read');
  await page.keyboard.press('Shift+A');
  await expect(page.getByText('20편을 읽음으로 표시했습니다.')).toBeVisible();
  await keepMessage(page);
  await expect(row(page, ONE)).toHaveAttribute('data-read');
  await expect(page.locator('[data-day="2025-03-07"] [data-read]')).toHaveCount(0);
  await undo(page).click();
  await expect(row(page, ONE)).not.toHaveAttribute('data-read');
  await expect(row(page, SMOL)).toHaveAttribute('data-read');
});

test('a paper that stays open becomes read, and quiet in its list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.clock.install();
  await page.goto('./');
  await expect(star(row(page, SMOL))).toBeVisible();
  // A busy machine takes as long to look as the reader to read: time passes as the test says.
  await page.clock.pauseAt(Date.now() + 60_000);
  await paperLink(page, SMOL).click();
  await expect(async () => {
    await page.clock.runFor(20);
    await expect(page.getByRole('heading', { level: 1, name: SMOL })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(row(page, SMOL)).not.toHaveAttribute('data-read');
  await page.clock.fastForward(4000);
  await page.clock.resume();
  await expect(row(page, SMOL)).toHaveAttribute('data-read');
  await expect(row(page, ONE)).not.toHaveAttribute('data-read');
  await expect(undo(page)).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(row(page, SMOL)).not.toHaveAttribute('data-read');
});

test('rows keep the room of their star: nothing moves when it comes', async ({ page }) => {
  await page.goto('./');
  for (const width of [390, 834, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(star(row(page, ONE))).toBeVisible();
    const [withStar, without] = await row(page, ONE).evaluate((element) => {
      const places = () =>
        JSON.stringify(
          [element, ...element.querySelectorAll('*:not(button, button *)')].map((part) =>
            part.getBoundingClientRect(),
          ),
        );
      const before = places();
      for (const button of element.querySelectorAll('button')) button.style.display = 'none';
      return [before, places()];
    });
    expect(withStar, `at ${width}`).toBe(without);
    await page.reload();
  }
});

test('a paper is saved where storage refuses, for the visit, and it is said', async ({
  page,
  context,
  baseURL,
}) => {
  const unkept = page.getByText('이번 방문 동안만 기억합니다.');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(`self.fullStorage = indexedDB; ${STORAGE_IS_BLOCKED}`);
  await page.goto('./paper/2504.05299');
  await test.step('with a way to the backup, of a note that says nothing else', async () => {
    await page.getByRole('textbox', { name: '메모' }).fill('다시 볼 것 #세미나');
    await expect(unkept).toBeVisible();
    await page.getByRole('link', { name: '백업하기' }).click();
    await expect(page.getByRole('region', { name: '백업' })).toContainText(
      '이번 방문 동안만 기억합니다.',
    );
    expect(await axeViolations(page)).toEqual([]);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: '백업 파일 받기' }).click();
    expect(await readFile(await (await started).path(), 'utf8')).toContain('다시 볼 것 #세미나');
  });
  await test.step('once, and the marks of the visit stay', async () => {
    await follow(page, '/');
    await star(row(page, SMOL)).click();
    await expectSaved(row(page, SMOL), true);
    await expect(undo(page)).toBeVisible();
    await expect(unkept).toHaveCount(0);
    await star(row(page, ONE)).click();
    await expectSaved(row(page, ONE), true);
    await follow(page, '/health');
    await expect(page.getByText('표시한 논문 2편, 이번 방문 동안만 남음')).toBeVisible();
  });
  await test.step('storage that is full refuses them, too, and has them all once there is room', async () => {
    await follow(page, '/');
    await page.evaluate(unblockFullStorage);
    await star(row(page, ONE)).click();
    await expectSaved(row(page, ONE), false);
    await expect.poll(() => page.evaluate('self.refusal')).toBe('QuotaExceededError');
    await expect(unkept).toHaveCount(0);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await star(row(page, ONE)).click();
    await expectSaved(row(page, ONE), true);
    await follow(page, '/health');
    await expect(page.getByText('표시한 논문 2편', { exact: true })).toBeVisible();
  });
});

/** Runs in the page: it has storage from now on, and notes why that gives up a write. */
function unblockFullStorage(): void {
  Object.defineProperty(window, 'indexedDB', { value: Reflect.get(window, 'fullStorage') });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...values) {
    const { transaction } = this;
    transaction.addEventListener('abort', () => {
      Reflect.set(window, 'refusal', transaction.error?.name);
    });
    return put.apply(this, values);
  };
}
