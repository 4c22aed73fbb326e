import type { Page } from '@playwright/test';
import { follow } from './follow';
import { paperLink, papers, searchField, size } from './list';
import { expect, test } from './test';

/**
 * Translates the page as Chrome does, and goes on as it changes: a text gives way to two `<font>` elements
 * with its translation, here the same text in angle brackets. `moves`: the text node itself is moved there.
 */
function translate(moves: boolean): void {
  const translateText = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, noscript')) {
      return;
    }
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    if (!moves) {
      inner.append(`‹${text.data}›`);
      text.replaceWith(outer);
    } else {
      text.before(outer);
      inner.append(text);
    }
  };
  const translateAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    texts.forEach(translateText);
    if (root instanceof Text) translateText(root);
  };
  translateAll(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(translateAll);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The list says how many papers it shows, translated. */
async function expectTrueSize(page: Page): Promise<void> {
  await expect(size(page)).toHaveAttribute('aria-busy', 'false');
  await expect
    .poll(async () => {
      const said = Number.parseInt((await size(page).innerText()).replace('‹', ''), 10);
      return said - (await papers(page).count());
    })
    .toBe(0);
}

for (const [how, moves] of [
  ['replaced', false],
  ['wrapped', true],
] as const) {
  test(`a page whose texts a translation has ${how} goes on`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./?votes=20-');
    await expect(size(page)).toHaveText('24편');
    await page.evaluate(translate, moves);
    await test.step('typing, filtering, sorting', async () => {
      await searchField(page).fill('mamba');
      await expect(page).toHaveURL(/q=mamba/);
      await expect(page).toHaveTitle(/^mamba/);
      await expectTrueSize(page);
      await searchField(page).fill('model');
      await expect(page).toHaveURL(/q=model/);
      await page.getByRole('textbox', { name: '최소 투표' }).fill('40');
      await expect(page).toHaveURL(/votes=40-/);
      await page.getByRole('combobox', { name: '정렬' }).selectOption('votes');
      await expect(page).toHaveURL(/sort=votes/);
      await searchField(page).fill('');
      await expect(page).not.toHaveURL(/q=/);
      await expect(papers(page)).toHaveCount(6);
      await expectTrueSize(page);
    });
    await test.step('opening, next, back, closing', async () => {
      await paperLink(page, 'SmolVLM').click();
      await expect(page).toHaveTitle(/^SmolVLM/);
      const shown = await page.title();
      await page.keyboard.press('j');
      await expect(page).not.toHaveTitle(shown);
      await page.goBack();
      await expect(page.locator('[data-open-paper]')).toHaveCount(0);
      await expectTrueSize(page);
    });
    await test.step('another language and rows of another length', async () => {
      await page.getByRole('button', { name: 'English' }).click();
      await expect(size(page)).toContainText('6 papers');
      await page.getByRole('button', { name: '한국어' }).click();
      await expectTrueSize(page);
      await page.getByRole('combobox', { name: '목록 보기' }).selectOption('titles');
      await expectTrueSize(page);
    });
    await test.step('a day, authors, an author, About', async () => {
      await page.getByRole('link', { name: /^‹?저자›?$/ }).click();
      await page.getByLabel('저자 이름').fill('kai chen');
      await page.getByRole('link', { name: /^‹?Kai Chen›?$/ }).click();
      await expect(page).toHaveTitle(/Kai Chen/);
      await follow(page, '/day/2025-02-26');
      await page.getByRole('link', { name: '다음 날' }).first().click();
      await expect(page).toHaveURL(/2025-03-07/);
      await page
        .getByRole('link', { name: /^‹?소개›?$/ })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('소개');
    });
  });
}
