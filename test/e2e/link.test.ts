import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { paperLink, settledSize, size } from './list';
import { expect, test } from './test';

test.use({
  allowedErrors: [/status of 404/],
  permissions: ['clipboard-read', 'clipboard-write'],
});

const OMNI = 'OmniAlign-V: Towards Enhanced Alignment of MLLMs with Human Preference';

test('the address of a paper is all that is needed to open it again @subpath-alone', async ({
  page,
  otherReader,
  baseURL,
}) => {
  await test.step('a copied link leaves the question out', async () => {
    await page.goto('./?q=mllm&votes=20-');
    await settledSize(page);
    await paperLink(page, OMNI).click();
    await page.getByTitle('더 보기').click();
    const copy = page.getByRole('button', { name: '링크 복사' });
    await expectMessage(page.locator('body'), '링크를 복사했습니다', () => copy.click());
    expect(await readClipboard(page)).toBe(`${baseURL}paper/2502.18411`);
  });
  await test.step('a reload shows the same paper in the same list', async () => {
    const place = page.getByRole('navigation', { name: '목록에서 이동' });
    const of = /\d+ \/ \d+/;
    await expect(place).toContainText(of);
    const before = of.exec(await place.innerText())?.[0] ?? '';
    await page.reload();
    await expect(page).toHaveTitle(`${OMNI} · 하루논문`);
    await expect(place).toContainText(before);
    await expect(page).toHaveURL('./paper/2502.18411?q=mllm&votes=20-');
  });
  await test.step('it opens the paper for somebody else', async () => {
    await otherReader.goto(`${baseURL}paper/2502.18411`);
    await expect(otherReader).toHaveTitle(`${OMNI} · 하루논문`);
    await expect(otherReader.getByRole('heading', { level: 1, name: OMNI })).toBeVisible();
    await expect(otherReader).toHaveURL(`${baseURL}paper/2502.18411`);
  });
  await test.step('a paper opened cold leads back to the whole archive', async () => {
    await expect(otherReader.getByText('1 / 22', { exact: true })).toBeVisible();
    await otherReader.getByRole('link', { name: '하루', exact: true }).click();
    await expect(size(otherReader)).toHaveText('112편');
    await expect(otherReader).toHaveURL(baseURL ?? '');
  });
});

test('a section has a link of its own', async ({ page, baseURL }) => {
  await test.step('that opens the paper at that section', async () => {
    await page.goto('./paper/2502.18411?votes=40-#performance-highlights');
    await expect(page.getByRole('heading', { name: '성능' })).toBeInViewport();
  });
  await test.step('that is copied and followed', async () => {
    const heading = page.getByRole('heading', { name: '기술 세부' });
    const link = page.getByRole('link', { name: '이 절의 링크: 기술 세부' });
    await expectMessage(page.locator('body'), '링크를 복사했습니다', () => link.click());
    await expect(page).toHaveURL('./paper/2502.18411?votes=40-#technical-details');
    await expect(heading).toBeInViewport();
    expect(await readClipboard(page)).toBe(`${baseURL}paper/2502.18411#technical-details`);
  });
  await test.step('a copy that fails says what to do instead', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
      document.execCommand = () => false;
    });
    await page.getByTitle('더 보기').click();
    await page.getByRole('button', { name: '링크 복사' }).click();
    const advice = '복사하지 못했습니다. 주소창의 주소를 복사해 주세요.';
    await expect(page.getByText(advice)).toBeVisible();
    await page.getByRole('button', { name: '인용' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '복사' }).click();
    await expect(dialog.getByText('화면의 글을 선택해 복사해 주세요')).toBeVisible();
  });
});
