/** The list is there by then, or the reader has gone on to something else. */
const SOON_MS = 3000;

let left: { readonly id: string; readonly at: number } | null = null;

/** A paper is no longer on screen. */
export function noteLeft(id: string): void {
  left = { id, at: performance.now() };
}

/** Whether a paper is the one that was left just now; the first who asks of it is told. */
export function takeLeft(id: string): boolean {
  if (left?.id !== id || performance.now() - left.at > SOON_MS) return false;
  left = null;
  return true;
}
