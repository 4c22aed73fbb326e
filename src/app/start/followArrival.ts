import { isNewVisit } from '../../ui/isNewVisit';
import { keepInPlace } from '../../ui/keepInPlace';
import type { AppRouter } from '../router';

/**
 * Leads to the element of the address' hash, and keeps it in place while the page is drawn around it; in a long
 * day to where the reader was. Where he returns to, the router restores the place.
 */
export function followArrival(router: AppRouter): void {
  /** Keys of the history entries that have been shown. */
  const shown = new Set<string | undefined>();
  let stop = () => {};
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    stop();
    const { hash, state } = toLocation;
    const key = state.__TSR_key;
    // A link to where the address is already makes no entry.
    const isRepeated = shown.size > 0 && fromLocation?.state.__TSR_key === key;
    const isNew = shown.size === 0 ? isNewVisit() : isRepeated || !shown.has(key);
    shown.add(key);
    if (hash !== '' && isNew) stop = keepInPlace(() => document.getElementById(hash));
    // A list of some papers of the day is another one.
    else if (toLocation.pathname.startsWith('/day/') && toLocation.searchStr === '') {
      stop = goOnInDay(toLocation.pathname, isNew && !isRepeated);
    }
  });
}

/** The code loads when a day is shown. Without it the day begins at its top. */
function goOnInDay(pathname: string, isNew: boolean): () => void {
  let isLeft = false;
  let stop = () => {};
  import('../../views/browse/day/continueDay').then(
    ({ continueDay }) => {
      if (!isLeft) stop = continueDay(pathname, isNew);
    },
    () => {},
  );
  return () => {
    isLeft = true;
    stop();
  };
}
