import type { AppRouter } from '../router';
import { countVisit } from './countVisit';
import { followArrival } from './followArrival';
import { restoreScroll } from './restoreScroll';

/**
 * Begins a visit: counts it, and from then on leads to what addresses name and to where the reader was. Call before
 * the first screen is drawn. In a file that every page loads before it works, not in the first script.
 */
export function beginVisit(router: AppRouter): void {
  restoreScroll(router);
  followArrival(router);
  countVisit();
}
