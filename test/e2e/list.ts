import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** What a list says of its size: `112편`. */
export function size(page: Page): Locator {
  return page.getByRole('status');
}

/** What a list says of its size once nothing is being read or searched. */
export async function settledSize(page: Page): Promise<string> {
  await expect(size(page)).toHaveText(/\d/);
  await expect(size(page)).toHaveAttribute('aria-busy', 'false');
  return size(page).innerText();
}

export function papers(page: Page): Locator {
  return page.getByRole('article');
}

/** The headings of the listed papers, in order. */
export function titles(page: Page): Locator {
  return papers(page).getByRole('heading');
}

/** The link of a listed paper by its title; what the list holds in short is no list. */
export function paperLink(page: Page, title: string): Locator {
  return titles(page).getByRole('link', { name: title });
}

export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: '검색' });
}

export function authorField(page: Page): Locator {
  return page.getByRole('combobox', { name: '저자' });
}

/** The chart of votes: it comes last, after the worker's first answer. */
export function voteChart(page: Page): Locator {
  return page.getByRole('group', { name: '투표수별 논문 수' });
}

/** Distance of an element from the top of the screen, in pixels. */
export async function topOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not on the page');
  return box.y;
}
