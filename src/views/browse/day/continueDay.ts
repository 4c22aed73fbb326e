import { parseArxivId } from '../../../digest/arxivId';
import { type Day, parseDay } from '../../../digest/day';
import { createStore } from '../../../store';
import { keepInPlace } from '../../../ui/keepInPlace';
import { dayElementOf, rowElementOf, rowElements, topRowElement } from '../list/rowsOnScreen';
import { dayPlace, rememberDayPlace } from './dayPlaces';

/** Papers of a day that are more than a look: a shorter one begins at its top. */
const LONG_DAY = 12;
/** Rows read until a place is worth going back to. */
const BEGUN_ROWS = 4;
/** After the last movement. */
const SETTLED_MS = 400;

/** The day in which the reader goes on where he was; null: none. One for the page, as it has one reader. */
export const continuedDay = createStore<Day | null>(null);

/**
 * Goes on in a long day where the reader was, and remembers where he is from then on. Nothing moves where he has
 * scrolled already.
 *
 * @param pathname below the base of the app
 * @param isNew a link has led here; else the router restores the place
 * @returns stops it
 */
export function continueDay(pathname: string, isNew: boolean): () => void {
  const day = parseDay(/^\/day\/([^/]+)$/.exec(pathname)?.[1] ?? '');
  if (!day) return () => {};
  const place = isNew && window.scrollY === 0 ? dayPlace(day) : null;
  const stopPlacing = place === null ? () => {} : keepInPlace(() => rowElementOf(place));
  if (place !== null) continuedDay.set(day);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(() => notePlace(day), SETTLED_MS);
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  // The reader may have scrolled before this code came.
  if (place === null && window.scrollY > 0) onScroll();
  return () => {
    stopPlacing();
    clearTimeout(timer);
    document.removeEventListener('scroll', onScroll, true);
    continuedDay.set(null);
  };
}

/** The row on top, null near the beginning and at the end of the day. */
function notePlace(day: Day): void {
  const section = dayElementOf(day);
  const rows = section ? rowElements(section) : [];
  const top = topRowElement();
  const index = top ? rows.indexOf(top) : -1;
  if (rows.length < LONG_DAY || index < 0) return;
  const isAtEnd = (rows.at(-1)?.getBoundingClientRect().bottom ?? 0) <= window.innerHeight;
  const isReading = index >= BEGUN_ROWS && !isAtEnd;
  rememberDayPlace(day, isReading ? parseArxivId(top?.dataset.paperId ?? '') : null);
}
