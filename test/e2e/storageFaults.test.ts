import { follow } from './follow';
import { runInWorker } from './inWorker';
import { papers, searchField, size } from './list';
import { STORAGE_IS_BLOCKED } from './storageIsBlocked';
import { expect, test } from './test';

const NOTICE = '이 브라우저에 모두 저장하지는 못했습니다';

/** What may be wrong with the storages of a browser, as a script that makes them so. */
const FAULTS = [
  {
    fault: 'is missing',
    script: `for (const name of ['indexedDB', 'caches', 'localStorage', 'sessionStorage'])
      Object.defineProperty(self, name, { value: undefined });
      Object.defineProperty(navigator, 'storage', { value: undefined });
      Object.defineProperty(navigator, 'locks', { value: undefined })`,
  },
  {
    fault: 'is blocked',
    script: STORAGE_IS_BLOCKED,
  },
  {
    fault: 'refuses every call',
    script: `const refuse = () => { throw new DOMException('refused', 'InvalidStateError'); };
      IDBFactory.prototype.open = refuse;
      for (const name of ['open', 'match', 'keys', 'delete', 'has'])
        CacheStorage.prototype[name] = () => Promise.reject(new DOMException('refused', 'UnknownError'));
      if (self.Storage) Storage.prototype.getItem = Storage.prototype.setItem = refuse`,
  },
  {
    fault: 'never answers',
    script: `IDBFactory.prototype.open = () => new EventTarget();
      for (const name of ['open', 'match', 'keys', 'delete', 'has'])
        CacheStorage.prototype[name] = () => new Promise(() => {});
      LockManager.prototype.request = () => new Promise(() => {})`,
    // It may only be slow: a write has a minute.
    isTold: false,
  },
  {
    fault: 'breaks in the middle of writing',
    script: `IDBObjectStore.prototype.put = () => { throw new DOMException('', 'DataCloneError'); };
      Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))`,
  },
];

for (const { fault, script, isTold = true } of FAULTS) {
  test(`where storage ${fault} the app lists, searches and reads, and says so once`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await runInWorker(page, script);
    await page.goto('./paper/2502.18411');
    await expect(page.getByRole('heading', { name: '기술 세부' })).toBeVisible();
    const listed = page.getByRole('list', { name: '실린 날' });
    await listed.getByRole('link', { name: '2025. 2. 26.' }).click();
    await expect(papers(page)).toHaveCount(22);
    await expect(size(page)).toHaveText('22편');
    await follow(page, '/?q=mamba');
    await expect(size(page)).toHaveText('5편');
    // The whole index finds this.
    await searchField(page).fill('difussion');
    await expect(page.getByText('다음 검색어로 찾았습니다')).toBeVisible();
    const notice = page.getByText(NOTICE);
    if (isTold) {
      await expect(notice).toBeVisible();
      await page.getByRole('button', { name: '확인' }).click();
    }
    await expect(notice).toBeHidden();
    await page.getByRole('link', { name: '소개', exact: true }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
    await expect(page.getByText(/저장한 다이제스트가 없습니다/)).toBeVisible();
  });
}

test('a storage that only newer code can read is left alone, and the page says so', async ({
  page,
}) => {
  // A file of this host without the app.
  await page.goto('./licences.txt');
  const makeNewer = () =>
    new Promise<void>((resolve) => {
      const remove = indexedDB.deleteDatabase('haru-papers');
      remove.onsuccess = () => {
        const open = indexedDB.open('haru-papers', 9);
        open.onupgradeneeded = () => void open.result.createObjectStore('newer').put('kept', 'all');
        open.onsuccess = () => resolve(open.result.close());
      };
    });
  await page.evaluate(makeNewer);
  await page.goto('./?q=difussion');
  await expect(page.getByText('다음 검색어로 찾았습니다')).toBeVisible();
  await expect(page.getByText(NOTICE)).toBeVisible();
  const kept = () =>
    new Promise((resolve) => {
      const open = indexedDB.open('haru-papers');
      open.onsuccess = () => {
        const { result } = open;
        const get = result.transaction('newer').objectStore('newer').get('all');
        get.onsuccess = () => resolve([result.version, get.result]);
      };
    });
  expect(await page.evaluate(kept)).toEqual([9, 'kept']);
});
