import type { Page } from '@playwright/test';
import { changeDay } from './changedDay';
import { holdFiles } from './holdFiles';
import { paperLink, papers, searchField, settledSize, size } from './list';
import { expect, test } from './test';

const NOTHING = '조건에 맞는 논문이 없습니다.';

/** Returns the number of terms in the stored index, null when there is none, and may change it. */
function stored(page: Page, change: 'keep' | 'mislead' | 'damage' = 'keep'): Promise<unknown> {
  return page.evaluate(
    (how) =>
      new Promise((resolve) => {
        const open = indexedDB.open('haru-papers');
        // Looking must not create it: the app would find it without its store.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => resolve(null);
        open.onsuccess = () => {
          const database = open.result;
          const end = (value: unknown) => {
            database.close();
            resolve(value);
          };
          if (!database.objectStoreNames.contains('snapshots')) return end(null);
          const transaction = database.transaction('snapshots', 'readwrite');
          const cursor = transaction.objectStore('snapshots').openCursor();
          cursor.onsuccess = () => {
            const entry = cursor.result;
            if (!entry) return end(null);
            // The list of versions that keep something, and what another version keeps.
            if (Array.isArray(entry.value) || typeof entry.value === 'string')
              return entry.continue();
            // Every word is then said by one paper, the first.
            if (how === 'mislead')
              entry.update({ ...entry.value, papers: entry.value.papers.fill(0) });
            if (how === 'damage') entry.update({ format: entry.value.format });
            transaction.oncomplete = () => end(entry.value.terms?.length ?? null);
          };
        };
      }),
    change,
  );
}

/** The digests that the stored index was made of, each by day and content. */
function storedDigests(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('haru-papers');
        open.onsuccess = () => {
          const { result: database } = open;
          const values = database.transaction('snapshots').objectStore('snapshots').getAll();
          values.onsuccess = () => {
            database.close();
            resolve(values.result.flatMap(({ digests }) => digests ?? []));
          };
        };
      }),
  );
}

/** Asks for a typo, which only the whole index corrects. */
async function visit(page: Page): Promise<void> {
  await page.goto('./?q=difussion');
  await expect(page.getByText('다음 검색어로 찾았습니다')).toBeVisible();
}

/** Stores the index of another version, as a newer tab does, or returns what is there of it. */
function otherVersion(page: Page, value?: string): Promise<unknown> {
  return page.evaluate(
    (put) =>
      new Promise((resolve) => {
        const open = indexedDB.open('haru-papers');
        open.onupgradeneeded = () => open.result.createObjectStore('snapshots');
        open.onsuccess = () => {
          const transaction = open.result.transaction('snapshots', 'readwrite');
          const store = transaction.objectStore('snapshots');
          if (put) {
            store.put(put, '/ /assets/worker-newer.js');
            store.put(['/assets/worker-newer.js', '/assets/worker-oldest.js'], '/');
            store.put('gone', '/ /assets/worker-oldest.js');
          }
          const keys = store.getAllKeys();
          const found = store.get('/ /assets/worker-newer.js');
          transaction.oncomplete = () => {
            open.result.close();
            resolve([keys.result.length, found.result]);
          };
        };
      }),
    value,
  );
}

test('an index is stored for the next visit, beside that of another version', async ({ page }) => {
  // A file of this host without the app.
  await page.goto('./licences.txt');
  await otherVersion(page, 'newer');
  await visit(page);
  await expect.poll(() => stored(page)).toBeGreaterThan(1000);
  const found = await settledSize(page);
  expect(found).not.toBe('1편');
  await test.step('the index of another version of the app is left as it is, that of a third one goes', async () => {
    // The list, ours and theirs.
    await expect.poll(() => otherVersion(page)).toEqual([3, 'newer']);
  });
  await test.step('a return visit answers from the index that the last one stored', async () => {
    await stored(page, 'mislead');
    await page.goto('./?q=diffusion');
    await expect(size(page)).toHaveText('1편');
  });
  await test.step('a stored index that is damaged is thrown away', async () => {
    await stored(page, 'damage');
    await visit(page);
    await expect(size(page)).toHaveText(found);
  });
});

test.describe('a day that changes on the host while a tab is open', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('is found by its new words and not by its old ones, in this tab and on the next visit', async ({
    page,
    context,
  }) => {
    await page.goto('./?q=OmniAlign-V');
    await expect(papers(page).first()).toContainText('OmniAlign-V');
    await expect.poll(() => stored(page)).toBeGreaterThan(1000);
    await changeDay(page, context, 'OmniAlign-V', 'Quuxalign');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expectChanged(page);
    // The paper itself, which the tab may have read before.
    await paperLink(page, 'Quuxalign').click();
    await expect(page).toHaveTitle(/^Quuxalign/);
    await expect.poll(() => storedDigests(page)).toContain('2025-02-26-aaaaaaaa');
    await page.goto('./?q=Quuxalign');
    await expectChanged(page);
  });

  test('is found where the list of days comes only after the stored one has stood in for it', async ({
    page,
    context,
  }) => {
    await page.goto('./day/2025-02-26');
    await expect.poll(() => stored(page)).toBeGreaterThan(1000);
    await changeDay(page, context, 'OmniAlign-V', 'Quuxalign');
    const answer = await holdFiles(page, '**/digests/index.json');
    await page.goto('./day/2025-02-26');
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(papers(page).first()).toContainText('OmniAlign-V');
    answer();
    await expect(papers(page).first()).toContainText('Quuxalign');
  });

  async function expectChanged(page: Page): Promise<void> {
    await searchField(page).fill('"OmniAlign-V"');
    await expect(page.getByRole('heading', { name: NOTHING })).toBeVisible();
    await searchField(page).fill('Quuxalign');
    await expect(size(page)).toHaveText('1편');
    await expect(papers(page).first()).toContainText('Quuxalign');
  }
});

test('where nothing can be stored a visit finds as much', async ({ page, context, baseURL }) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await visit(page);
  await expect(page.getByText('이 브라우저에 모두 저장하지는 못했습니다')).toBeVisible();
  expect(await stored(page)).toBeNull();
});
