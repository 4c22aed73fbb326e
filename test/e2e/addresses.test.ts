import { follow } from './follow';
import { size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('pasted addresses lead to the paper’s own address', async ({ page }) => {
  await test.step('cold, where the host answers with 404.html', async () => {
    await page.goto('./paper/https://arxiv.org/pdf/2502.18411v1.pdf');
    await expect(page).toHaveURL('./paper/2502.18411');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  for (const text of [
    '2502.18411v2',
    'abs/2502.18411',
    'arXiv:2502.18411',
    'https://arxiv.org/abs/2502.18411',
    'https://arxiv.org/pdf/2502.18411v1.pdf',
    'https://huggingface.co/papers/2502.18411',
  ]) {
    await test.step(text, async () => {
      await follow(page, '/about');
      await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
      await follow(page, `/paper/${text}`);
      await expect(page).toHaveURL('./paper/2502.18411');
      await expect(page).toHaveTitle(/^OmniAlign-V/);
    });
  }
  await test.step('with their question and section', async () => {
    await page.goto('./paper/abs/2502.18411?q=mllm#technical-details');
    await expect(page).toHaveURL('./paper/2502.18411?q=mllm#technical-details');
    await expect(page.getByRole('heading', { name: '기술 세부' })).toBeInViewport();
  });
});

test('a wrong address says what is wrong and leads on', async ({ page, baseURL }) => {
  await test.step('one that begins with two slashes opens the app all the same', async () => {
    await page.goto(`${baseURL}/nothing/here`);
    await expect(page.getByRole('heading', { level: 1, name: '없는 주소입니다' })).toBeVisible();
  });
  for (const { path, says } of [
    { path: 'paper/hello', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'day/2025-02-30', says: '날짜 주소를 읽을 수 없습니다.' },
    { path: 'paper/', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'nothing/here', says: '없는 주소입니다' },
    { path: 'paper/9913.00001', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'day/yesterday', says: '날짜 주소를 읽을 수 없습니다.' },
    { path: 'author/%E0%A4%A', says: '없는 주소입니다' },
  ]) {
    await test.step(path, async () => {
      await follow(page, `/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
      await expect(page).toHaveTitle(`${says} · 하루논문`);
    });
  }
  await test.step('a paper no digest has listed says so and offers arXiv', async () => {
    await follow(page, '/paper/2501.99999');
    await expect(page.getByRole('heading', { name: '이 논문은 여기에 없습니다.' })).toBeVisible();
    await expect(page.getByText('arXiv 2501.99999 논문은')).toBeVisible();
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'arXiv에서 열기' })).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/2501.99999',
    );
    await expect(page).toHaveTitle('이 논문은 여기에 없습니다. · 하루논문');
  });
  // What counts as unreadable is a table in test/unit/question/address.test.ts.
  await test.step('an unreadable question counts as absent', async () => {
    const question =
      'q=&author=&votes=abc&from=2025-02-30&to=2025-13-01&sort=x&Q=mamba&utm_source=mail';
    await follow(page, `/?${question}`);
    await expect(size(page)).toHaveText('112편');
    await expect(page.getByRole('list', { name: '적용된 필터' })).toBeHidden();
  });
  await test.step('home is one press away', async () => {
    await follow(page, '/nothing/here');
    await page.getByRole('link', { name: '하루 화면으로' }).click();
    await expect(page).toHaveURL('./');
    await expect(size(page)).toHaveText('112편');
  });
});
