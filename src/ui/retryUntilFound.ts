/** What a reader does to move the page by hand. */
const READER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Calls `attempt` now and in every frame until it returns true, the time is over, or the reader scrolls,
 * types or presses.
 *
 * @returns stops it
 */
export function retryUntilFound(attempt: () => boolean, timeoutMs: number): () => void {
  const end = performance.now() + timeoutMs;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of READER_EVENTS) window.removeEventListener(event, stop);
  };
  const step = () => {
    if (attempt() || performance.now() >= end) stop();
    else frame = requestAnimationFrame(step);
  };
  for (const event of READER_EVENTS) window.addEventListener(event, stop, { passive: true });
  step();
  return stop;
}
