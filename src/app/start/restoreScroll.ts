const KEY = 'haru:place';
/** What is far down is drawn by then, or is there no more. */
const SOON_MS = 3000;
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Brings a page that is loaded again to where it was: hosts lead to another address first, and lists come
 * later, so neither browser nor router finds the place.
 */
export function restoreScroll(): void {
  const here = () => location.pathname + location.search;
  window.addEventListener('pagehide', () => {
    write(JSON.stringify({ page: here(), top: window.scrollY }));
  });
  const [visit] = performance.getEntriesByType('navigation');
  const isAgain = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
  const { page, top } = read();
  if (isAgain && page === here() && top > 0) goTo(top);
}

function goTo(top: number): void {
  const until = performance.now() + SOON_MS;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of BY_HAND) window.removeEventListener(event, stop);
  };
  const step = () => {
    if (Math.abs(window.scrollY - top) > 1) window.scrollTo(0, top);
    if (performance.now() < until) frame = requestAnimationFrame(step);
    else stop();
  };
  for (const event of BY_HAND) window.addEventListener(event, stop, { passive: true });
  frame = requestAnimationFrame(step);
}

function write(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Storage may be blocked: the page then begins at its top.
  }
}

function read(): { page: string; top: number } {
  try {
    const { page, top } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return { page: String(page), top: Number(top) || 0 };
  } catch {
    return { page: '', top: 0 };
  }
}
