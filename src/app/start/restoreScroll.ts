import { isNewVisit } from '../../ui/isNewVisit';
import { keepInPlace } from '../../ui/keepInPlace';
import { safeSessionStorage } from '../../ui/safeStorage';
import {
  dayElementAround,
  dayElementOf,
  rowElementAround,
  rowElementOf,
  topRowElement,
} from '../../views/browse/list/rowsOnScreen';
import { type AppRouter, scrollKeyOf } from '../router';

const KEY = 'haru:places';

/** More pages than a reader goes back through after a reload. Each takes some 200 bytes. */
const MAX_PLACES = 30;

/** Where a page was scrolled to: what was on it, and how far from the top of the screen each was. */
type Place = {
  readonly page: string;
  readonly mainTop: number;
  /** Of a row in sight; empty where there is none. */
  readonly paper: string;
  readonly paperTop: number;
  readonly day: string;
  readonly dayTop: number;
  /** Whether the header was away: it would cover what was on top. */
  readonly header: string;
};

/**
 * Scrolls a page that is loaded again, or that the reader goes back to, to where it was: to the row that was
 * pressed, else on top. Neither browser nor router can: hosts first redirect to another address, of a long list only what
 * is near the screen is drawn and has its real height, and rows whose text came late may be higher.
 */
export function restoreScroll(router: AppRouter): void {
  /** By the keys of the router, under which it remembers how far each was scrolled. */
  const { places, last } = savedPlaces();
  const remember = (key: string) => {
    // As the last of them.
    places.delete(key);
    places.set(key, currentPlace());
  };
  window.addEventListener('pagehide', () => {
    const key = scrollKeyOf(router.latestLocation);
    if (window.scrollY > 0) remember(key);
    else places.delete(key);
    safeSessionStorage.set(KEY, JSON.stringify([key, [...places].slice(-MAX_PLACES)]));
  });
  let stop = () => {};
  const saved = places.get(last);
  let reloaded = isNewVisit()
    ? undefined
    : (places.get(scrollKeyOf(router.latestLocation)) ??
      // An address that the host has redirected has another key than it had.
      (saved?.page === currentPage() ? saved : undefined));
  if (reloaded) stop = holdAt(reloaded);
  router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
    const left = fromLocation && scrollKeyOf(fromLocation);
    // An entry that the browser has made, for a hash that was typed, has no key.
    if (left && left !== scrollKeyOf(toLocation)) remember(left);
  });
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    const key = scrollKeyOf(toLocation);
    const isSameList = fromLocation !== undefined && scrollKeyOf(fromLocation) === key;
    const place = reloaded ?? (isSameList ? undefined : places.get(key));
    reloaded = undefined;
    if (!place) return;
    // The router has scrolled by then, as if each day had the height that it had before.
    stop();
    stop = holdAt(place);
  });
}

function holdAt(place: Place): () => void {
  return keepInPlace(() => anchorOf(place).element, {
    place(element) {
      document.documentElement.dataset.header = place.header;
      window.scrollBy(0, topOf(element) - anchorOf(place).top);
    },
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
  // The row that was pressed, so that it is there again; else the one on top.
  const row = rowElementAround(document.activeElement) ?? topRowElement();
  const section = dayElementAround(row);
  return {
    page: currentPage(),
    mainTop: topOf(document.querySelector('main')),
    paper: row?.dataset.paperId ?? '',
    paperTop: topOf(row),
    day: section?.dataset.day ?? '',
    dayTop: topOf(section),
    header: document.documentElement.dataset.header ?? '',
  };
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

function currentPage(): string {
  return location.pathname + location.search;
}

/** Empty on a first visit, and where another version has stored them. */
function savedPlaces(): { places: Map<string, Place>; last: string } {
  try {
    const [last, entries] = JSON.parse(safeSessionStorage.get(KEY) ?? '');
    return { places: new Map(entries.filter(isEntry)), last };
  } catch {
    return { places: new Map(), last: '' };
  }
}

function isEntry([key, place]: [unknown, Record<keyof Place, unknown>]): boolean {
  const { page, mainTop, paper, paperTop, day, dayTop, header } = place;
  return (
    [key, page, paper, day, header].every((text) => typeof text === 'string') &&
    [mainTop, paperTop, dayTop].every(Number.isFinite)
  );
}
