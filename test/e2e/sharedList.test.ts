import type { Page } from '@playwright/test';
import { parseArxivId } from '../../src/digest/arxivId';
import { packList } from '../../src/library/packedList';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { papers, size, titles } from './list';
import { keepMessage, undo } from './message';
import { scan } from './scan';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const IDS = ['2504.05298', '2501.99999', '2504.05299'].flatMap((id) => parseArxivId(id) ?? []);
const LINK = `list#${packList(IDS, '5월 세미나')}`;

const take = (page: Page) => page.getByRole('region', { name: '보관함에 담기' });
const dialog = (page: Page) => page.getByRole('dialog');
const address = (page: Page) => dialog(page).getByRole('textbox', { name: '주소' });

test('a link to a list shows what it brings, and is taken at a press', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`./${LINK}`);
  await test.step('its papers in their order, and those that the archive lacks', async () => {
    await expect(page.getByRole('heading', { level: 1, name: '5월 세미나' })).toBeVisible();
    await expect(size(page)).toHaveText('2편');
    await expect(titles(page)).toHaveText([/^One-Minute Video/, /^SmolVLM/]);
    await expect(page.getByText('다이제스트에 실린 적이 없는 논문: 2501.99999')).toBeVisible();
    await expect(papers(page).getByRole('button', { pressed: true })).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('saved, and saved no longer', async () => {
    await take(page).getByRole('button', { name: '3편 저장' }).click();
    await keepMessage(page);
    await expect(papers(page).getByRole('button', { pressed: true })).toHaveCount(2);
    await expect(take(page)).toContainText('이미 저장한 논문 3편');
    await undo(page).click();
    await expect(papers(page).getByRole('button', { pressed: true })).toHaveCount(0);
  });
  await test.step('as a list of the reader, once however often it is taken', async () => {
    const asList = take(page).getByRole('button', { name: '목록으로 받기: 5월 세미나' });
    await asList.click();
    await keepMessage(page);
    await expect(take(page)).toContainText('이미 목록에 있는 논문 3편');
    await expect(asList).toBeDisabled();
    await expect(asList).toBeFocused();
    await undo(page).click();
    await expect(asList).toBeEnabled();
  });
  await test.step('it is passed on as it came, and no host is told of it', async () => {
    await page.getByRole('button', { name: '목록 공유' }).click();
    await expect(address(page)).toHaveValue(`${baseURL}${LINK}`);
    expect(await scan(dialog(page).getByRole('img'))).toBe(`${baseURL}${LINK}`);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    expect(requests.filter((url) => url.includes(LINK.slice(5)))).toEqual([]);
  });
  await test.step('the link to the content leaves it', async () => {
    await follow(page, `/${LINK.split('#')[0]}#content`);
    await expect(papers(page)).toHaveCount(2);
  });
  await test.step('another list takes its place', async () => {
    await follow(page, '/list?ids=2502.18411');
    await expect(titles(page)).toHaveText([/^OmniAlign/]);
  });
  await test.step('cut off, or of a newer version, it says so', async () => {
    await follow(page, `/${LINK.slice(0, -4)}`);
    await expect(page.getByRole('heading', { name: '링크가 잘렸습니다.' })).toBeVisible();
    await follow(page, '/list#2abc');
    await expect(page.getByRole('heading', { name: '더 새로운 버전이' })).toBeVisible();
  });
});

test('a long list goes to another device in several codes, and is one list there', async ({
  page,
  otherReader,
}) => {
  await page.goto('./?sort=votes');
  await expect(size(page)).toHaveText('112편');
  await page.getByRole('button', { name: '목록 공유' }).click();
  await dialog(page).getByRole('combobox', { name: '링크 종류' }).selectOption('지금 목록 링크');
  const code = dialog(page).getByRole('img');
  const next = dialog(page).getByRole('button', { name: '다음 코드' });
  const links: string[] = [];
  for (;;) {
    links.push((await scan(code)) ?? '');
    if (await next.isDisabled()) break;
    await next.click();
    await expect(dialog(page)).toContainText(`개 중 ${links.length + 1}번째`);
  }
  expect(links.length).toBeGreaterThan(1);
  let brought = 0;
  for (const [index, link] of links.entries()) {
    await otherReader.goto(link);
    await expect(otherReader.getByText(`${links.length}개 중 ${index + 1}번째`)).toBeVisible();
    await expect(size(otherReader)).toHaveAttribute('aria-busy', 'false');
    brought += await papers(otherReader).count();
    await take(otherReader)
      .getByRole('button', { name: /^목록으로 받기/ })
      .click();
    await expect(take(otherReader)).toContainText('이미 목록에 있는 논문');
  }
  expect(brought).toBe(112);
  await test.step('all parts are in the same list', async () => {
    await take(otherReader).getByRole('button', { name: '목록에 넣기…' }).click();
    await expect(dialog(otherReader).getByText('112편')).toBeVisible();
  });
});
