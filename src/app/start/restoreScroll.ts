import { isNewVisit } from '../../ui/isNewVisit';
import { keepInPlace } from '../../ui/keepInPlace';
import { safeSessionStorage } from '../../ui/safeStorage';
import {
  dayElementAround,
  dayElementOf,
  rowElementOf,
  topRowElement,
} from '../../views/browse/list/rowsOnScreen';
import type { AppRouter } from '../router';

const KEY = 'haru:place';

/** Where a page was scrolled to: what was on top of it, and how far from the top of the screen each was. */
type Place = {
  readonly page: string;
  readonly mainTop: number;
  /** Of the first row in sight; empty where there is none. */
  readonly paper: string;
  readonly paperTop: number;
  readonly day: string;
  readonly dayTop: number;
};

/**
 * Scrolls a page that is loaded again to where it was. Neither browser nor router can: hosts first redirect
 * to another address, and of a long list only what is near the screen is drawn and has its real height.
 */
export function restoreScroll(router: AppRouter): void {
  window.addEventListener('pagehide', () => {
    const place = window.scrollY > 0 ? JSON.stringify(currentPlace()) : '';
    safeSessionStorage.set(KEY, place);
  });
  const place = savedPlace();
  if (isNewVisit() || place?.page !== currentPage()) return;
  let unsubscribe = () => {};
  const keep = () =>
    keepInPlace(() => anchorOf(place).element, {
      place: (element) => window.scrollBy(0, topOf(element) - anchorOf(place).top),
      onReader: () => unsubscribe(),
    });
  const stop = keep();
  unsubscribe = router.subscribe('onRendered', () => {
    // The router has scrolled by then, as if each day had the height that it had before.
    unsubscribe();
    stop();
    keep();
  });
}

/** What is drawn of a place, the nearest first, and where it was. */
function anchorOf(place: Place): { element: Element | null; top: number } {
  const row = rowElementOf(place.paper);
  if (row) return { element: row, top: place.paperTop };
  const section = dayElementOf(place.day);
  if (section) return { element: section, top: place.dayTop };
  return { element: document.querySelector('main'), top: place.mainTop };
}

function currentPlace(): Place {
  const row = topRowElement();
  const section = dayElementAround(row);
  return {
    page: currentPage(),
    mainTop: topOf(document.querySelector('main')),
    paper: row?.dataset.paperId ?? '',
    paperTop: topOf(row),
    day: section?.dataset.day ?? '',
    dayTop: topOf(section),
  };
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

function currentPage(): string {
  return location.pathname + location.search;
}

/** null: the page was not scrolled, or another version has stored it. */
function savedPlace(): Place | null {
  try {
    const place = JSON.parse(safeSessionStorage.get(KEY) ?? '');
    const { page, mainTop, paper, paperTop, day, dayTop } = place;
    const isPlace =
      [page, paper, day].every((text) => typeof text === 'string') &&
      [mainTop, paperTop, dayTop].every(Number.isFinite);
    return isPlace ? { page, mainTop, paper, paperTop, day, dayTop } : null;
  } catch {
    return null;
  }
}
