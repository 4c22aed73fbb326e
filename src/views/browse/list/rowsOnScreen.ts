import { type ArxivId, findArxivId } from '../../../digest/arxivId';
import { openRow } from '../openRow';

/** The links of the listed papers' titles, as they stand on screen. */
const ROWS = '#content article :is(h2, h3) > a[href*="/paper/"]';
const DAYS = '#content section:is([id^=day-], :has(> header time))';
/** What stays on top of the page, in pixels. */
const HEAD = 110;

/** The link of the listed paper that the reader is at: chosen, focused, or the first in sight. */
export function currentRow(): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const focused = document.activeElement?.closest('article');
  return openRow() ?? rows.find((row) => focused?.contains(row)) ?? null;
}

/** The link of the paper after or before the one the reader is at; null at the end of what is drawn. */
export function nextRow(step: 1 | -1): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const current = currentRow();
  if (current) return rows[rows.indexOf(current) + step] ?? null;
  const inSight = rows.findIndex((row) => row.getBoundingClientRect().top >= HEAD);
  return rows[step === 1 ? inSight : inSight - 1] ?? null;
}

/** The paper that is read, or the listed one the reader is at. */
export function currentPaper(): ArxivId | null {
  return findArxivId(location.pathname) ?? findArxivId(currentRow()?.getAttribute('href') ?? '');
}

/** A way to the neighbour of what the screen shows, where it has one. */
export function stepLink(rel: 'next' | 'prev', within = '#content'): HTMLElement | null {
  return document.querySelector(`${within} a[rel=${rel}]`);
}

/** The heading of the day before or after the one on top of the list. */
export function dayBeside(step: 1 | -1): HTMLElement | null {
  const days = [...document.querySelectorAll<HTMLElement>(DAYS)];
  const top = days.findLastIndex((day) => day.getBoundingClientRect().top <= HEAD + 60);
  return days[Math.max(top, 0) + step] ?? null;
}
