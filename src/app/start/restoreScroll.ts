import { retryUntilFound } from '../../ui/retryUntilFound';
import { safeSessionStorage } from '../../ui/safeStorage';

const KEY = 'haru:place';
/** What is far down has been rendered by then, or is gone. */
const RENDER_TIMEOUT_MS = 3000;

/**
 * Scrolls a reloaded page to where it was. Neither browser nor router can: hosts first redirect to
 * another address, and lists are rendered later.
 */
export function restoreScroll(): void {
  const page = location.pathname + location.search;
  window.addEventListener('pagehide', () => {
    const current = location.pathname + location.search;
    safeSessionStorage.set(KEY, JSON.stringify({ page: current, top: window.scrollY }));
  });
  const [visit] = performance.getEntriesByType('navigation');
  const isReload = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
  const saved = readPosition();
  if (!isReload || saved.page !== page || saved.top <= 0) return;
  retryUntilFound(() => {
    if (Math.abs(window.scrollY - saved.top) > 1) window.scrollTo(0, saved.top);
    // Never finished before the time-out: what is rendered above may push the place away again.
    return false;
  }, RENDER_TIMEOUT_MS);
}

function readPosition(): { page: string; top: number } {
  try {
    const { page, top } = JSON.parse(safeSessionStorage.get(KEY) ?? '{}');
    return { page: String(page), top: Number(top) || 0 };
  } catch {
    return { page: '', top: 0 };
  }
}
