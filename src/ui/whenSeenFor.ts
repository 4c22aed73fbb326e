/** Calls back once, after the page was in sight without a break for some milliseconds. Returns what stops it. */
export function whenSeenFor(ms: number, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', start);
  };
  const start = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    timer = setTimeout(() => {
      stop();
      call();
    }, ms);
  };
  document.addEventListener('visibilitychange', start);
  start();
  return stop;
}
