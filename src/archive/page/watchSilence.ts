/**
 * How often a worker that owes an answer is looked at. It works in steps of milliseconds; the longest one is
 * a month of digests on a slow phone.
 */
const CHECK_MS = 10_000;

/** Looks without a message after which a worker is dead: not every death fires an event. */
const MAX_SILENT_CHECKS = 2;

/** The same before its first message: the script may come over a slow line. */
const MAX_SILENT_CHECKS_AT_START = 20;

/**
 * Calls `onSilence` when a worker that owes answers sends nothing for 20 to 30 seconds. The returned function
 * starts watching; it stops by itself when all is answered.
 */
export function watchSilence(
  worker: Worker,
  owesAnswer: () => boolean,
  onSilence: () => void,
): () => void {
  let timer: ReturnType<typeof setInterval> | null = null;
  let silentChecks = 0;
  let maxSilentChecks = MAX_SILENT_CHECKS_AT_START;

  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  worker.addEventListener('message', () => {
    silentChecks = 0;
    maxSilentChecks = MAX_SILENT_CHECKS;
  });

  const check = () => {
    silentChecks += 1;
    if (!owesAnswer()) stop();
    // More than the allowed number: after a sleep of the machine one check runs before the messages.
    else if (silentChecks > maxSilentChecks) {
      stop();
      onSilence();
    }
  };

  return () => {
    if (timer !== null) return;
    silentChecks = 0;
    timer = setInterval(check, CHECK_MS);
  };
}
