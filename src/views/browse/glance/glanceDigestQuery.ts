import type { Archive } from '../../../archive/page/archive';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';

/**
 * The papers of a day for what goes with a list, which shows what failed and its button. Asked for again from here,
 * the list changes its height, which can take this off the screen and back, each time with a request.
 */
export function glanceDigestQuery(archive: Archive, day: Day) {
  return { ...digestQuery(archive, day), retryOnMount: false };
}
