import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { coveredHeight } from '../../ui/scrollToStart';
import { listColumn, rowElements } from '../browse/list/rowsOnScreen';

/** A row that was in sight for a shorter time was jumped over. */
const SEEN_MS = 1000;
/** Rows are looked at when scrolling rests for so long. */
const REST_MS = 200;

/** Calls back with papers of the list that were in sight and have been scrolled past. Returns what stops it. */
export function watchPassedRows(onPassed: (ids: readonly ArxivId[]) => void): () => void {
  /** When rows came into sight. */
  const seen = new Map<ArxivId, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = performance.now();
    const passed: ArxivId[] = [];
    const inSight = new Set<ArxivId>();
    for (const row of rowElements(listColumn() ?? new DocumentFragment())) {
      const id = findArxivId(row.dataset.paperId ?? '');
      if (!id) continue;
      const { top, bottom } = row.getBoundingClientRect();
      const since = seen.get(id);
      if (bottom <= coveredHeight(row)) {
        if (since !== undefined && now - since >= SEEN_MS) passed.push(id);
      } else if (top < window.innerHeight) inSight.add(id);
    }
    for (const id of seen.keys()) if (!inSight.has(id)) seen.delete(id);
    for (const id of inSight) seen.set(id, seen.get(id) ?? now);
    if (passed.length > 0) onPassed(passed);
  };
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  look();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', onScroll);
  };
}
