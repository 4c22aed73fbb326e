/** Some browsers never answer a call to storage in private windows. */
const TIMEOUT_MS = 1500;
/** For what is to be had from storage alone: a slow device takes its time when it starts. */
export const LAST_RESORT_MS = 10_000;
/**
 * A timeout is so many timers, one after the other. A blocked thread handles neither the answer nor a timer, and a single
 * timer could then be handled before an answer that has come: so a blocked thread counts as one step at most.
 */
const STEPS = 20;

/** Returns what a task gives; `fallback` where it fails or takes longer than `timeoutMs`. Never fails. */
export async function withTimeout<T>(
  task: () => Promise<T>,
  fallback: T,
  timeoutMs = TIMEOUT_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<T>((resolve) => {
    const wait = (steps: number) => {
      if (steps > 0) timer = setTimeout(wait, timeoutMs / STEPS, steps - 1);
      else resolve(fallback);
    };
    wait(STEPS);
  });
  // Calling a missing storage throws at once, before there is a promise.
  const attempt = (async () => task())().catch(() => fallback);
  const value = await Promise.race([attempt, timeout]);
  clearTimeout(timer);
  return value;
}
