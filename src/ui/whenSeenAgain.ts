/**
 * Calls back when the page comes into sight and the last call, or the start, is as long ago. By the clock of the wall: a
 * computer that sleeps stops the other one.
 *
 * @returns what ends it
 */
export function whenSeenAgain(intervalMs: number, callBack: () => void): () => void {
  let last = Date.now();
  const look = () => {
    if (document.hidden || Date.now() - last < intervalMs) return;
    last = Date.now();
    callBack();
  };
  document.addEventListener('visibilitychange', look);
  // A page that comes back from where the browser had put it aside.
  window.addEventListener('pageshow', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
  };
}
