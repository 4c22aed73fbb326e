/** What readers move and press with: they are somewhere else from then on. */
const READER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * Tries at once and then before each frame, until an attempt returns true, time is up, or the reader
 * scrolls, types or presses: what is looked for is drawn later, and the reader's own way goes first.
 *
 * @param timeoutMs in milliseconds; infinite is allowed
 * @param onReader called when the reader has ended it
 * @returns stops it
 */
export function retryUntilFound(
  attempt: () => boolean,
  timeoutMs: number,
  onReader?: () => void,
): () => void {
  const deadline = performance.now() + timeoutMs;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of READER_EVENTS) window.removeEventListener(event, onEvent);
  };
  const onEvent = () => {
    stop();
    onReader?.();
  };
  const run = () => {
    if (attempt() || performance.now() >= deadline) stop();
    else frame = requestAnimationFrame(run);
  };
  for (const event of READER_EVENTS) window.addEventListener(event, onEvent, { passive: true });
  run();
  return stop;
}
