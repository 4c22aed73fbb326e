import type { Locator, Page } from '@playwright/test';
import { topOf } from './list';

const DAYS = 60;
const PAPERS_A_DAY = 7;

/** The oldest day, by its place. */
export const OLDEST = DAYS - 1;

/** By its place: 0 → the newest day, `'2025-04-30'`. Every third day has no digest. */
export function dayAtPlace(place: number): string {
  const date = new Date(Date.UTC(2025, 3, 30 - Math.floor(place * 1.5)));
  return date.toISOString().slice(0, 10);
}

/**
 * An archive of more papers than are drawn at once, day → text below its heading. Titles have one to five
 * lines: no day has the height that is reserved for it.
 */
export function manyDays(): Record<string, string> {
  const paper = (day: number, place: number) => {
    const words = ' and some more words'.repeat((day * 3 + place) % 9);
    const id = 10_000 + day * PAPERS_A_DAY + place;
    return `### [Title ${day} ${place}${words}](https://arxiv.org/abs/2504.${id})\nVote: ${place}\n- 글`;
  };
  const texts = Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: PAPERS_A_DAY }, (_, place) => paper(day, place)).join('\n'),
  );
  return Object.fromEntries(texts.map((text, day) => [dayAtPlace(day), text]));
}

/** How far an element is below the header, in pixels, or below the top of the screen if the header is away. */
export async function belowHeader(page: Page, element: Locator): Promise<number> {
  const header = await page.getByRole('banner').boundingBox();
  const bottom = header ? Math.max(0, header.y + header.height) : 0;
  return (await topOf(element)) - bottom;
}
