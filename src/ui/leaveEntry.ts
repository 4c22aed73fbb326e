import type { RouterHistory } from '@tanstack/react-router';

/** Locations whose step back is under way. The browser takes a while for it; then the location is another object. */
const left = new WeakSet<RouterHistory['location']>();

/** Goes back from the present entry, once: a second press meanwhile would leave the screen before it, too. */
export function leaveEntry(history: RouterHistory): void {
  if (isBeingLeft(history)) return;
  left.add(history.location);
  history.back();
}

/** Whether the step back from the present entry is still to come. */
export function isBeingLeft({ location }: RouterHistory): boolean {
  return left.has(location);
}
