/** A page that is never idle does not wait longer. */
const IDLE_TIMEOUT_MS = 2000;
/** Safari has no requestIdleCallback. */
const FALLBACK_DELAY_MS = 200;

/** Resolves when the page has loaded and is idle, at the latest two seconds after it has loaded. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    } else setTimeout(resolve, FALLBACK_DELAY_MS);
  });
}
